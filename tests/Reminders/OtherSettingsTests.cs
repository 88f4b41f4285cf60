using NotesBot.Tests.Chat;
namespace NotesBot.Tests.Reminders;

/// <summary>Whoever runs the bot changes the hour or the days of the reminders between two starts.</summary>
public sealed class OtherSettingsTests : ReminderTest
{
    [Fact]
    public async Task A_later_hour_holds_from_the_next_start_on()
    {
        await TrackingAsync("alex");
        Bot.Settings["Cadence:Hour"] = "11";
        await RestartAsync("04-13 08:30");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:00", "04-13 11:00", TimeSpan.FromMinutes(30)));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 11:00"));
    }

    [Fact]
    public async Task An_earlier_hour_that_is_past_today_sends_at_once()
    {
        await TrackingAsync("alex");
        Bot.Settings["Cadence:Hour"] = "7";
        var sent = Channel.Sent.Count;

        await RestartAsync("04-13 08:30");
        await Channel.TakenAsync(sent + 1);

        Assert.Equal(1, Got("alex"));
    }

    [Fact]
    public async Task Whoever_chose_an_hour_keeps_it()
    {
        var alex = await TrackingAsync("alex");
        await alex.SetAsync(hour: 14);
        Bot.Settings["Cadence:Hour"] = "7";
        await RestartAsync("04-13 08:30");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 08:30", "04-13 14:00", TimeSpan.FromMinutes(30)));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 14:00"));
    }

    [Fact]
    public async Task Other_days_hold_for_those_who_were_planned_before()
    {
        await TrackingAsync("alex", "2020-04-13");
        var sent = Channel.Sent.Count;
        Bot.Settings["Cadence:EnterpriseStatus:Ladder"] = "3, 21";
        Bot.Settings["Cadence:EnterpriseStatus:Soon"] = "3";

        // The first reminder was planned for the 27th.
        await RestartAsync("04-16 09:00");
        await Channel.TakenAsync(sent + 1);

        Assert.Equal(Pass.Nothing, await WalkAsync("04-16 10:00", "05-04 09:00", TimeSpan.FromHours(1)));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("05-04 09:00"));
        Assert.Equal(["2020-04-16 sent", "2020-05-04 sent"], await RowsAsync("alex"));
    }

    [Fact]
    public async Task A_day_that_is_a_reminders_no_more_brings_none()
    {
        await TrackingAsync("alex");
        Bot.Settings["Cadence:EnterpriseStatus:Ladder"] = "20, 21";
        await RestartAsync("04-13 08:30");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:00", "04-21 09:00", TimeSpan.FromHours(1)));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-21 09:00"));
    }

    [Fact]
    public async Task The_same_settings_send_nothing_again()
    {
        await TrackingAsync("alex");
        await MoveAsync("04-13 09:00");
        Bot.Settings["Cadence:Hour"] = "8";
        await RestartAsync("04-13 09:30");
        Bot.Settings.Remove("Cadence:Hour");
        await RestartAsync("04-13 09:45");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 10:00", "04-15 09:00", TimeSpan.FromHours(1)));
        Assert.Equal(1, Got("alex"));
    }
}
