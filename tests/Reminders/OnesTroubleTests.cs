using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>People are claimed and recorded together, and yet one person's trouble is nobody else's.</summary>
public sealed class OnesTroubleTests : ReminderTest
{
    [Fact]
    public async Task One_whose_agenda_cannot_be_read_keeps_nobody_else_from_being_reminded()
    {
        string[] people = ["alex", "kim", "sam", "toni"];
        foreach (var id in people)
        {
            await TrackingAsync(id);
        }

        await QuietDaysAsync("kim", "nonsense");
        Assert.Equal(new Pass(3, 3, 0, 0), await MoveAsync("04-13 09:00"));
        Assert.Equal([1, 0, 1, 1], people.Select(Got));
        Assert.Single(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));

        await QuietDaysAsync("kim", "");
        Assert.Equal(new Pass(1, 1, 0, 0), await AdvanceAsync(TimeSpan.FromMinutes(4))); // once the lease has ended
        Assert.Equal([1, 1, 1, 1], people.Select(Got));
        AssertLogIsDiscreet();
    }

    private Task<int> QuietDaysAsync(string id, string days) => Bot.Services.GetRequiredService<IDatabase>().WriteAsync(
        connection => connection.ExecuteAsync("UPDATE agenda SET quiet_days = @days WHERE person_id = @person", new { days, person = $"contoso/{id}" }),
        CancellationToken.None);
}
