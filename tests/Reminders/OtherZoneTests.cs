using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>People travel, or tell another zone: never two on a day, and none lost.</summary>
public sealed class OtherZoneTests : ReminderTest
{
    private const string Auckland = "Pacific/Auckland";
    private const string LosAngeles = "America/Los_Angeles";
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static TheoryData<string> Ways => ["client", "reminder settings", "settings"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_goes_east_before_the_hour_gets_it_at_the_hour_there(string way)
    {
        var alex = await TrackingAsync("alex");
        await GoAsync(alex, Auckland, way);

        // 17:00 in New York is 09:00 of the 14th in Auckland.
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 08:00", "04-13 17:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 17:00"));
        Assert.Equal(["2020-04-14 sent"], await RowsAsync("alex"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_goes_east_after_the_hour_gets_the_next_at_the_hour_there(string way)
    {
        var alex = await TrackingAsync("alex");
        await MoveAsync("04-13 09:00");
        await MoveAsync("04-13 10:00");
        await GoAsync(alex, Auckland, way);

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 10:00", "04-14 17:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-14 17:00"));
        Assert.Equal(["2020-04-13 sent", "2020-04-15 sent"], await RowsAsync("alex"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_goes_west_after_the_hour_does_not_get_the_same_day_again(string way)
    {
        var alex = await TrackingAsync("alex", "2020-04-02", Auckland);
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 17:00"));
        await MoveAsync("04-13 18:00");
        await GoAsync(alex, LosAngeles, way);

        // 12:00 in New York is 09:00 in Los Angeles.
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 18:00", "04-16 12:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-16 12:00"));
        Assert.Equal(["2020-04-14 sent", "2020-04-16 sent"], await RowsAsync("alex"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_goes_west_before_the_hour_gets_it_later_that_day(string way)
    {
        var alex = await TrackingAsync("alex");
        await GoAsync(alex, LosAngeles, way);

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 08:00", "04-13 12:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 12:00"));
        Assert.Equal(["2020-04-13 sent"], await RowsAsync("alex"));
    }

    [Fact]
    public async Task A_day_that_may_have_arrived_is_not_repeated_where_it_begins_again()
    {
        var alex = await TrackingAsync("alex", "2020-04-02", Auckland);
        Channel.Answer = _ => Reply.Refuses(500);
        await MoveAsync("04-13 17:00");
        Channel.Answer = _ => Reply.Takes;
        await GoAsync(alex, LosAngeles, "client");

        // The 15th in Los Angeles, which is no day of the ladder: what failed on the 14th is made up for.
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 18:00", "04-15 12:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-15 12:00"));
    }

    [Fact]
    public async Task What_was_put_off_comes_within_the_hours_of_the_new_zone()
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(503) with { RetryAfter = 60 };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;
        await GoAsync(alex, Auckland, "client");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:10", "04-13 17:00", Hour));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 17:00"));
        Assert.Equal(["2020-04-13 deferred 503", "2020-04-14 sent"], await RowsAsync("alex"));
    }

    private async Task GoAsync(ChatPerson person, string zone, string way)
    {
        await (way switch
        {
            "client" => new ChatPerson(Bot, Channel, "alex", zone: zone).SayAsync("help"),
            "settings" => person.TapVerbAsync(
                "settings.set", ("language", "auto"), ("note_language", "en"), ("time_zone", zone), ("mode", "steps")),
            _ => person.SetAsync(zone: zone),
        });
    }
}
