using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders;

/// <summary>Somebody wants no more reminders, in one way or another: from that moment on none is sent, until they want them again.</summary>
public sealed class EndedTests : ReminderTest
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static TheoryData<string> Ways => ["uninstall", "off", "stop", "settings"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Whoever_ends_it_gets_none_until_they_go_on(string way)
    {
        var alex = await TrackingAsync("alex");
        await TrackingAsync("kim");
        await EndAsync(alex, way);

        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-13 09:00"));
        await WalkAsync("04-13 10:00", "04-22 08:00", Hour);
        Assert.Equal((0, 4), (Got("alex"), Got("kim")));

        await GoOnAsync(alex, way);
        await WalkAsync("04-22 08:30", "04-23 08:00", Hour);
        Assert.Equal(1, Got("alex"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task What_was_put_off_is_not_sent_any_more(string way)
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(503) with { RetryAfter = 60 };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;
        await EndAsync(alex, way);

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:10", "04-22 08:00", Hour));

        await GoOnAsync(alex, way);
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-22 09:00"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task What_is_on_its_way_is_recorded_and_the_last(string way)
    {
        var alex = await TrackingAsync("alex");
        var answer = new TaskCompletionSource();
        Channel.Answer = message => Reply.Takes with { Held = IsReminder(message) ? answer.Task : Task.CompletedTask };
        var before = Channel.Sent.Count;
        var pass = MoveAsync("04-13 09:00");
        await Channel.TakenAsync(before + 1);
        await EndAsync(alex, way);
        answer.SetResult();

        Assert.Equal(new Pass(1, 1, 0, 0), await pass);
        Assert.Equal(["2020-04-13 sent"], await RowsAsync("alex"));
        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 10:00", "04-22 08:00", Hour));

        await GoOnAsync(alex, way);
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-22 09:00"));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task What_is_refused_on_its_way_to_somebody_who_left_is_not_tried_again(int status)
    {
        var alex = await TrackingAsync("alex");
        var (asked, left) = (new TaskCompletionSource(), new TaskCompletionSource());
        Channel.Before = message =>
        {
            asked.TrySetResult();
            return IsReminder(message) ? left.Task : Task.CompletedTask;
        };
        Channel.Answer = message => IsReminder(message) ? Reply.Refuses(status) with { RetryAfter = 60 } : Reply.Takes;
        var pass = MoveAsync("04-13 09:00");
        await asked.Task;
        await alex.UninstallAsync();
        left.SetResult();
        await pass;
        Channel.Answer = _ => Reply.Takes;

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:10", "04-16 09:10", Hour));

        await alex.InstallAsync();
        Assert.Equal(new Pass(1, 1, 0, 0), await MoveAsync("04-16 09:30"));
    }

    [Fact]
    public async Task Who_comes_back_while_a_refusal_is_on_its_way_is_not_shut_out()
    {
        await TrackingAsync("alex");
        var (asked, back) = (new TaskCompletionSource(), new TaskCompletionSource());
        Channel.Before = message =>
        {
            if (!IsReminder(message))
            {
                return Task.CompletedTask;
            }

            asked.TrySetResult();
            return back.Task;
        };
        var refusals = 1;
        Channel.Answer = message => IsReminder(message) && refusals-- > 0 ? Reply.Refuses(403, "ConversationBlockedByUser") : Reply.Takes;
        var pass = MoveAsync("04-13 09:00");
        await asked.Task;
        // From a phone, and so with another locale.
        await new ChatPerson(Bot, Channel, "alex", "de-DE").SayAsync("help");
        back.SetResult();
        await pass;

        await MoveAsync("04-13 09:10");
        Assert.Equal(1, Got("alex"));
        Assert.Equal(["2020-04-13 sent"], await RowsAsync("alex"));
    }

    [Fact]
    public async Task What_was_put_off_is_done_when_the_status_is_updated()
    {
        var alex = await TrackingAsync("alex");
        Channel.Answer = _ => Reply.Refuses(503) with { RetryAfter = 60 };
        await MoveAsync("04-13 09:00");
        Channel.Answer = _ => Reply.Takes;
        await alex.UpdatedAsync("Contoso", "2020-04-13");

        Assert.Equal(Pass.Nothing, await WalkAsync("04-13 09:10", "04-24 20:00", Hour));
    }

    private static Task EndAsync(ChatPerson person, string way) => way switch
    {
        "uninstall" => person.UninstallAsync(),
        "stop" => person.StopAsync("Contoso"),
        "settings" => person.SetAsync(isOn: false),
        _ => person.SayAsync("stop reminders"),
    };

    private static Task GoOnAsync(ChatPerson person, string way) => way switch
    {
        "uninstall" => person.InstallAsync(),
        "stop" => person.TapVerbAsync("reminder.track", ("tenant", "Contoso"), ("kind", "enterprise_status")),
        "settings" => person.SetAsync(),
        _ => person.TapVerbAsync("reminder.on"),
    };
}
