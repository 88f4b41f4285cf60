using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Dialogs;

public sealed class PromptTests
{
    public static TheoryData<StateShape> Shapes => StateShapes.All;

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_validator_counts_the_attempts_and_keeps_state(StateShape shape)
    {
        var chat = new DialogChat(
            () => new TextPrompt("text", async (prompt, cancellationToken) =>
            {
                var seen = prompt.State.TryGetValue("seen", out var before) ? before as string : "";
                prompt.State["seen"] = seen + prompt.Recognized.Value;
                var text = $"{prompt.AttemptCount} {prompt.State["seen"]}";
                await prompt.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                return prompt.AttemptCount == 3;
            }),
            shape.Storage(),
            Ask("Word?"));

        Assert.Equal(["Word?"], await chat.Say("hi"));
        Assert.Equal(["1 a"], await chat.Say("a"));
        Assert.Equal(["2 ab"], await chat.Say("b"));
        Assert.Equal(["3 abc"], await chat.Say("c"));
        Assert.Equal("c", chat.Result.Result);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_validator_sees_what_the_options_ask_of_it(StateShape shape)
    {
        var options = Ask("Word?");
        options.Validations = "b";
        options.RetryPrompt = MessageFactory.Text("No.");
        var chat = new DialogChat(
            () => new TextPrompt("text", (prompt, _) => Task.FromResult(prompt.Recognized.Value == (string)prompt.Options.Validations)),
            shape.Storage(),
            options);

        await chat.Say("hi");
        Assert.Equal(["No."], await chat.Say("a"));
        Assert.Empty(await chat.Say("b"));
        Assert.Equal("b", chat.Result.Result);
    }

    [Fact]
    public async Task A_validator_may_put_another_value_in_place()
    {
        var chat = new DialogChat(
            () => new NumberPrompt<int>("number", (prompt, _) =>
            {
                prompt.Recognized.Value *= 2;
                return Task.FromResult(true);
            }),
            new MemoryStorage(),
            Ask("How many?"));

        await chat.Say("hi");
        await chat.Say("21");
        Assert.Equal(42, chat.Result.Result);
    }

    [Fact]
    public async Task A_prompt_expects_input_and_waits_through_what_is_no_message()
    {
        var options = new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "Word?" } };
        var chat = new DialogChat(() => new TextPrompt("text"), new MemoryStorage(), options);
        var question = Assert.Single(await chat.Replies(chat.Adapter.MakeActivity("hi")));
        Assert.Equal(InputHints.ExpectingInput, question.InputHint);

        var typing = chat.Adapter.MakeActivity();
        typing.Type = ActivityTypes.Typing;
        Assert.Empty(await chat.Send(typing));
        Assert.Equal(DialogTurnStatus.Waiting, chat.Result.Status);
    }

    [Fact]
    public async Task Suggested_actions_name_the_person_they_are_for_and_the_stored_prompt_stays_without_them()
    {
        var options = Ask("Sure?");
        var chat = new DialogChat(() => new ConfirmPrompt("confirm") { Style = ListStyle.SuggestedAction }, new MemoryStorage(), options);
        var question = Assert.Single(await chat.Replies(chat.Adapter.MakeActivity("hi")));

        Assert.Equal(["Yes", "No"], question.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal([chat.Adapter.Conversation.User.Id], question.SuggestedActions.To);
        Assert.Null(options.Prompt.SuggestedActions);
    }

    [Fact]
    public async Task Teams_is_offered_a_card_in_channels_and_buttons_in_personal_chats()
    {
        async Task<Activity> Question(string kind)
        {
            var chat = new DialogChat(() => new ConfirmPrompt("confirm"), new MemoryStorage(), Ask("Sure?"));
            var hello = chat.Adapter.MakeActivity("hi");
            hello.ChannelId = "msteams";
            hello.Conversation.ConversationType = kind;
            return Assert.Single(await chat.Replies(hello));
        }

        Assert.Equal(2, (await Question("personal")).SuggestedActions.Actions.Count);
        Assert.Equal(HeroCard.ContentType, Assert.Single((await Question("channel")).Attachments).ContentType);
    }

    [Theory]
    [InlineData("en-US", "Yes", true)]
    [InlineData("en-US", "yep, go on", true)]
    [InlineData("en-US", "not ok", false)]
    [InlineData("en-US", "nope", false)]
    [InlineData("en-US", "1", true)]
    [InlineData("en-US", "the second", false)]
    [InlineData("zh-CN", "是", true)]
    [InlineData("zh-CN", "是的", true)]
    [InlineData("zh-CN", "好", true)]
    [InlineData("zh-CN", "没错", true)]
    [InlineData("zh-CN", "否", false)]
    [InlineData("zh-CN", "不是", false)]
    [InlineData("zh-CN", "不", false)]
    [InlineData("de-DE", "Ja, bitte", true)]
    [InlineData("de-DE", "nein", false)]
    public async Task Yes_and_no_are_heard_in_the_language_of_the_activity(string locale, string said, bool meant)
    {
        Assert.Equal(meant, await Answer(() => new ConfirmPrompt("confirm"), locale, said));
    }

    [Theory]
    [InlineData("en-US", "I am 25 years old", 25.0)]
    [InlineData("en-US", "1,250.5", 1250.5)]
    [InlineData("de-DE", "1.250,5", 1250.5)]
    [InlineData("en-US", "-3", -3.0)]
    [InlineData("en-US", "two hundred and twenty-five", 225.0)]
    [InlineData("en-US", "three thousand five hundred", 3500.0)]
    [InlineData("zh-CN", "十五", 15.0)]
    [InlineData("zh-CN", "二百二十五个", 225.0)]
    [InlineData("xx-invalid-locale-name", "7", 7.0)]
    public async Task Numbers_are_heard_in_figures_and_words(string locale, string said, double meant)
    {
        Assert.Equal(meant, await Answer(() => new NumberPrompt<double>("number"), locale, said));
    }

    [Theory]
    [InlineData("a few")]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    public async Task A_whole_number_is_neither_rounded_nor_cut(string said)
    {
        Assert.Null(await Answer(() => new NumberPrompt<int>("number"), "en-US", said));
    }

    [Theory]
    [InlineData("tomorrow", "2026-03-01", "2026-03-01")]
    [InlineData("the day after tomorrow", "2026-03-02", "2026-03-02")]
    [InlineData("two weeks from now", "2026-03-14", "2026-03-14")]
    [InlineData("may 5th 2055", "2055-05-05", "2055-05-05")]
    [InlineData("on 2026-04-01", "2026-04-01", "2026-04-01")]
    [InlineData("3/4/2026 at 3 pm", "2026-03-04T15", "2026-03-04 15:00:00")]
    [InlineData("10:30", "T10:30", "10:30:00")]
    public async Task Dates_and_times_are_heard(string said, string timex, string value)
    {
        var heard = await Answer(() => new DateTimePrompt("date"), "en-US", said);
        var resolution = Assert.Single(Assert.IsType<IList<DateTimeResolution>>(heard, exactMatch: false));
        Assert.Equal((timex, value), (resolution.Timex, resolution.Value));
    }

    [Fact]
    public async Task A_day_of_no_year_can_be_the_last_or_the_next()
    {
        var heard = await Answer(() => new DateTimePrompt("date"), "en-US", "may 5th");
        var resolutions = Assert.IsType<IList<DateTimeResolution>>(heard, exactMatch: false);
        Assert.Equal(["2025-05-05", "2026-05-05"], resolutions.Select(resolution => resolution.Value));
        Assert.All(resolutions, resolution => Assert.Equal("XXXX-05-05", resolution.Timex));
    }

    [Fact]
    public async Task An_attachment_is_taken_and_a_text_is_not()
    {
        var chat = new DialogChat(() => new AttachmentPrompt("file"), new MemoryStorage(), Ask("File?"));
        await chat.Say("hi");
        Assert.Equal(["File?"], await chat.Say("here it is"));

        var message = chat.Adapter.MakeActivity();
        message.Attachments = [new Attachment("text/plain", name: "a.txt")];
        await chat.Send(message);
        Assert.Equal("a.txt", Assert.Single(Assert.IsType<IList<Attachment>>(chat.Result.Result, exactMatch: false)).Name);
    }

    [Fact]
    public async Task An_activity_prompt_waits_for_the_event_its_validator_wants()
    {
        var chat = new DialogChat(
            () => new ActivityPrompt("event", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event)),
            new MemoryStorage(),
            Ask("Waiting."));
        await chat.Say("hi");
        Assert.Equal(["Waiting."], await chat.Say("now?"));

        var happening = chat.Adapter.MakeActivity();
        (happening.Type, happening.Name) = (ActivityTypes.Event, "paid");
        await chat.Send(happening);
        Assert.Equal("paid", Assert.IsType<Activity>(chat.Result.Result).Name);
    }

    private static PromptOptions Ask(string text) => new() { Prompt = MessageFactory.Text(text) };

    private static async Task<object?> Answer(Func<Dialog> prompt, string locale, string said)
    {
        var chat = new DialogChat(prompt, new MemoryStorage(), Ask("?"));
        await chat.Say("hi");
        var answer = chat.Adapter.MakeActivity(said);
        answer.Locale = locale;
        answer.LocalTimestamp = new DateTimeOffset(2026, 2, 28, 9, 0, 0, TimeSpan.Zero);
        await chat.Send(answer);
        return chat.Result.Status == DialogTurnStatus.Complete ? chat.Result.Result : null;
    }
}
