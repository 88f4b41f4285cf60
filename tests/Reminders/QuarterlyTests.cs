using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Reminders;

/// <summary>With the quarterly profile on, a customer in good health needs an update only once a quarter.</summary>
public sealed class QuarterlyTests : ReminderTest
{
    private protected override (string Name, string Value)[] Settings => [("Cadence:Quarterly", "true")];

    [Theory]
    [InlineData("green")]
    [InlineData("blue")]
    public async Task A_customer_in_good_health_is_due_at_the_end_of_the_next_quarter(string health)
    {
        var alex = await TrackingAsync("alex", "2020-03-31");
        await alex.SayAsync("reminders");
        await alex.TapAsync("reminder.show");
        await alex.TapAsync("reminder.health");
        await alex.TapAsync("reminder.health", ("health", health));

        Assert.Contains("June 30, 2020", alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:00", "06-02 09:00", TimeSpan.FromDays(1)));
        Assert.Equal(1, (await MoveAsync("06-02 09:00")).Sent);
    }

    [Fact]
    public async Task Without_a_word_on_its_health_the_21_days_hold()
    {
        await TrackingAsync("alex", "2020-04-01");

        Assert.Equal(1, (await MoveAsync("04-13 09:00")).Sent);
    }
}
