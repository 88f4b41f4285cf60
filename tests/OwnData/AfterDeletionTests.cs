using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.OwnData;

/// <summary>What may still come of a person whose data is deleted: a tap from before, a reminder on its way, a new beginning.</summary>
public sealed class AfterDeletionTests : OwnDataTest
{
    private const string Delete = "data.delete";

    [Theory]
    [InlineData("hello")]
    [InlineData("anything at all")]
    [InlineData("new note")]
    public async Task Afterwards_the_person_is_welcomed_as_somebody_new(string first)
    {
        await DeleteAsync();

        await Alex.SayAsync(first);

        Assert.Contains("Welcome to NotesBot", Shown(Alex), StringComparison.Ordinal);
        await Alex.TapAsync("role.set", ("role", "FE"));
        await Alex.SayAsync("help");
        Assert.Contains("What I can do", Shown(Alex), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_reminder_comes_any_more()
    {
        await DeleteAsync();
        var before = Channel.Sent.Count;

        for (var day = 1; day <= 40; day++)
        {
            await DevClockOf.MoveAsync(Bot.Address, DateTimeOffset.Parse("2020-04-01T15:00:00Z", null).AddDays(day));
        }

        Assert.DoesNotContain(Channel.Sent.Skip(before), message => message["conversation"]!["id"]!.GetValue<string>() == "a:alex");
        Assert.Contains(Channel.Sent.Skip(before), message => message["conversation"]!["id"]!.GetValue<string>() == "a:kim");
        Assert.Empty(await RowsOfAsync("alex"));
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    public async Task Delivered_again_the_same_tap_does_no_harm(string way)
    {
        await Alex.SayAsync("delete my data");
        await (way == "tap" ? Alex.TapAsync(Delete) : Alex.SubmitAsync(Delete));
        await Alex.AgainAsync();

        Assert.Empty(await RowsOfAsync("alex"));
        Assert.Single(await RowsOfAsync(AuditLine.DataDeleted));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delivered_again_after_a_new_beginning_it_deletes_nothing_of_that()
    {
        await DeleteAsync();
        var tap = Alex.Cards[^2];
        await Alex.SayAsync("hello");
        await Alex.TapAsync("role.set", ("role", "FE"));

        await Alex.TapAsync(tap, Delete);

        Assert.Contains("Something has changed", Shown(Alex), StringComparison.Ordinal);
        Assert.Equal<string>(["FE"], (await Bot.Services.GetRequiredService<PersonStore>().FindAsync("contoso/alex", CancellationToken.None))!.Roles);
    }

    [Fact]
    public async Task An_old_card_says_that_there_is_nothing()
    {
        await Alex.SayAsync("delete my data");
        var card = Alex.Cards[^1];
        await DeleteAsync();

        await Alex.TapAsync(card, Delete);

        Assert.Contains("I keep nothing of you", Shown(Alex), StringComparison.Ordinal);
        Assert.Empty(await RowsOfAsync("alex"));
    }

    [Fact]
    public async Task Taking_the_bot_out_afterwards_leaves_no_trace()
    {
        await DeleteAsync();

        await Alex.UninstallAsync();

        Assert.Empty(await RowsOfAsync("alex"));
    }

    [Theory]
    [InlineData("before the send")]
    [InlineData("during the send")]
    public async Task A_reminder_on_its_way_just_then_breaks_nothing_and_is_the_last(string point)
    {
        Channel.Before = activity => point == "during the send" && activity["conversation"]!["id"]!.GetValue<string>() == "a:alex"
            ? Own.DeleteAsync("contoso/alex", null, AuditLine.ByThemselves, CancellationToken.None)
            : Task.CompletedTask;
        if (point == "before the send")
        {
            // Leased by somebody who comes to it only after the deletion.
            await SqlAsync("UPDATE agenda SET next_at = 0, lease_owner = 'one', lease_until = 99999999999999 WHERE person_id = 'contoso/alex'");
            await Own.DeleteAsync("contoso/alex", null, AuditLine.ByThemselves, CancellationToken.None);
            var claimed = await Bot.Services.GetRequiredService<ReminderStore>().ClaimAsync(
                "contoso/alex", "one", TimeSpan.FromMinutes(3), _ => throw new InvalidOperationException(), (agenda, _) => agenda, CancellationToken.None);
            Assert.Null(claimed);
        }

        await DevClockOf.MoveAsync(Bot.Address, new DateTimeOffset(2020, 4, 13, 9, 0, 0, TimeSpan.FromHours(-4)));
        await DevClockOf.MoveAsync(Bot.Address, new DateTimeOffset(2020, 4, 14, 9, 0, 0, TimeSpan.FromHours(-4)));

        Assert.Empty(await RowsOfAsync("alex"));
        Assert.Contains(Channel.Sent, message => message["conversation"]!["id"]!.GetValue<string>() == "a:kim" && message["replyToId"] is null);
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
