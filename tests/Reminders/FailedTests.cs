using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>A message may have arrived, or can't as it is: it isn't sent again that day, and made up for on the next working day.</summary>
public sealed class FailedTests : ReminderTest
{
    private protected override (string Name, string Value)[] Settings => [("Cadence:SendSeconds", "5")];

    public static TheoryData<string, string> Faults => new()
    {
        { "500", "500 InternalServerError" },
        { "400", "400 BadSyntax" },
        { "413", "413 MessageSizeTooBig" },
        { "silence", "timed_out" },
        { "breaks", "connection_lost" },
        { "takes and breaks", "connection_lost" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_may_have_arrived_is_not_sent_again_that_day_and_made_up_for_on_the_next(string fault, string reason)
    {
        await TrackingAsync("alex");
        await TrackingAsync("kim");
        Channel.Answer = message => IsTo(message, "alex") ? Of(fault, reason) : Reply.Takes;

        Assert.Equal(new Pass(2, 1, 0, 1), await MoveAsync("04-13 09:00"));
        Assert.Equal([$"2020-04-13 failed {reason}"], await RowsAsync("alex"));
        Channel.Answer = _ => Reply.Takes;
        var calls = Channel.Calls;
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:30", "04-14 09:00", TimeSpan.FromMinutes(30)));
        Assert.Equal(calls, Channel.Calls);

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-14 09:00"));
        Assert.Equal([$"2020-04-13 failed {reason}", "2020-04-14 sent"], await RowsAsync("alex"));
        Assert.Equal(new Pass(2, 2, 0, 0), await MoveAsync("04-15 09:00"));
        AssertLogIsDiscreet();
    }

    [Fact]
    public async Task What_fails_before_a_weekend_is_made_up_for_after_it()
    {
        await MoveAsync("04-24 08:00");
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(500);
        await MoveAsync("04-24 09:00");
        Channel.Answer = _ => Reply.Takes;

        Assert.Equal(Pass.Nothing, await WalkAsync("04-24 10:00", "04-27 09:00", TimeSpan.FromHours(1)));
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-27 09:00"));
    }

    [Fact]
    public async Task All_that_a_card_told_fails_together_and_is_made_up_for_together()
    {
        var alex = await TrackingAsync("alex");
        await alex.UpdatedAsync("Fabrikam", "2020-04-01");
        Channel.Answer = _ => Reply.Refuses(500);
        Assert.Equal(new Pass(2, 0, 0, 2), await MoveAsync("04-13 09:00"));
        Channel.Answer = _ => Reply.Takes;

        Assert.Equal(new Pass(2, 2, 0, 0), await MoveAsync("04-14 09:00"));

        Assert.Equal(1, Got("alex"));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_says_that_the_message_was_taken()
    {
        await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Takes with { Body = "<html>" };

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:00"));
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 10:00", "04-15 09:00", TimeSpan.FromHours(1)));
    }

    private static Reply Of(string fault, string reason) => fault switch
    {
        "silence" => Reply.Silence,
        "breaks" => Reply.Breaks,
        "takes and breaks" => Reply.TakesAndBreaks,
        _ => Reply.Refuses(int.Parse(fault, null), reason.Split(' ')[1]),
    };
}
