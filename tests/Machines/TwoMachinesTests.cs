using System.Net;
using System.Text.Json.Nodes;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Machines;

/// <summary>A person is served by two machines, whichever the balancer picks, as if there were one.</summary>
public sealed class TwoMachinesTests : TwoMachinesTest
{
    [Fact]
    public async Task Two_answers_brought_to_different_machines_are_taken_one_after_the_other()
    {
        await Alex.WalkToAsync("summary");
        var (arrived, held) = (new TaskCompletionSource(), new TaskCompletionSource());
        Channel.Before = _ =>
        {
            arrived.TrySetResult();
            return held.Task;
        };
        var (here, there) = (new Wire(Bot, Channel.ServiceUrl), new Wire(Other, Channel.ServiceUrl));

        var first = here.DeliverAsync(here.Message("Certificates discussed."));
        await arrived.Task;
        var second = there.DeliverAsync(there.Message("Obtain certificates"));
        Assert.Equal("next_action", (await DraftAsync()).Page);
        Assert.False((await DraftAsync()).Answers.ContainsKey("next_action"));
        held.SetResult();

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], (await Task.WhenAll(first, second)).Select(answer => answer.Status));
        var draft = await DraftAsync();
        Assert.Equal("Certificates discussed.", draft.Answers["summary"]);
        Assert.Equal("Obtain certificates", draft.Answers["next_action"]);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("submit")]
    public async Task A_message_brought_to_both_at_once_and_again_later_is_answered_once(string how)
    {
        await Alex.WalkToAsync("summary");
        var (before, sent) = (await DraftAsync(), Channel.Sent.Count);
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var message = how == "type" ? wire.Message("Certificates discussed.") : wire.Submit(SubmitOf("note.next", Walk.Inputs("summary")));

        await DeliverToBothAsync(message);
        message["timestamp"] = "2020-04-01T12:00:15Z";
        await DeliverToBothAsync(message);

        var draft = await DraftAsync();
        Assert.Equal(("next_action", before.Revision + 1), (draft.Page, draft.Revision));
        Assert.Equal(sent + 1, Channel.Sent.Count);
    }

    [Fact]
    public async Task An_Execute_brought_to_both_at_once_changes_the_draft_once_and_shows_the_same_page_everywhere()
    {
        await Alex.WalkToAsync("workloads");
        var before = await DraftAsync();
        var tap = new Wire(Bot, Channel.ServiceUrl).Tap(Alex.Cards[^1], "note.next", Walk.Inputs("workloads"));

        var answers = await DeliverToBothAsync(tap);

        Assert.Equal(before.Revision + 1, (await DraftAsync()).Revision);
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Contains("\"status\"", answers[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    [InlineData("type")]
    public async Task A_post_brought_to_both_at_once_makes_one_note_and_sends_its_text_once(string how)
    {
        await Alex.WalkToAsync("review");
        var wire = new Wire(Bot, Channel.ServiceUrl);

        await DeliverToBothAsync(how switch
        {
            "tap" => wire.Tap(Alex.Cards[^1], "note.post"),
            "submit" => wire.Submit(SubmitOf("note.post")),
            _ => wire.Message("post"),
        });

        Assert.Equal(1, TimesSent(Assert.Single(await NotesAsync())));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Two_devices_on_two_machines_that_answer_the_same_page_at_once_change_it_once()
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        var (here, there) = (new Wire(Bot, Channel.ServiceUrl), new Wire(Other, Channel.ServiceUrl));

        var answers = await Task.WhenAll(
            here.DeliverAsync(here.Tap(Alex.Cards[^1], "note.next", ("summary", "From the phone"))),
            there.DeliverAsync(there.Tap(Alex.Cards[^1], "note.next", ("summary", "From the desk"))));

        var draft = await DraftAsync();
        Assert.Equal(before.Revision + 1, draft.Revision);
        var lost = draft.Answers["summary"] == "From the desk" ? "From the phone" : "From the desk";
        Assert.Single(answers, answer => answer.Body.Contains(lost, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("steps", "en-US")]
    [InlineData("form", "en-US")]
    [InlineData("submit", "zh-CN")]
    [InlineData("type", "en-US")]
    [InlineData("type", "zh-CN")]
    public async Task A_note_is_the_same_whether_one_machine_takes_every_step_or_another_one_each(string how, string locale)
    {
        var kim = await WanderingAsync("kim", locale);
        var lee = new ChatPerson(Bot, Channel, "lee", locale);
        await lee.InstallAsync();
        await lee.TapAsync("role.set", ("role", "MVM"));

        await WriteAsync(lee, how, locale);
        await WriteAsync(kim, how, locale);

        Assert.Equal(Assert.Single(await NotesAsync("lee")).Body, Assert.Single(await NotesAsync("kim")).Body);
        Assert.DoesNotContain(Bot.Log.Lines.Concat(Other.Log.Lines), line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_one_machine_asked_is_answered_on_the_other()
    {
        var kim = await WanderingAsync("kim");
        await kim.SayAsync("check");

        await kim.SayAsync("[EXO] STATUS: on track");

        Assert.Contains("What I found", kim.WordsShown(), StringComparison.Ordinal);
    }

    private static async Task WriteAsync(ChatPerson person, string how, string locale)
    {
        var values = Walk.Steps.SelectMany(step => step.Inputs).ToDictionary(input => input.Id, input => input.Value);
        if (how == "type")
        {
            var type = NoteTypes.Find("technical_enablement")!;
            await new TypingPlayer(person, Words.Of(locale)).PlayAsync(type, RawValues.Of(values));
        }
        else
        {
            await new CardPlayer(person, values).PlayAsync(asForm: how == "form", bySubmit: how == "submit");
        }

        Assert.Equal("review", person.PageShown());
        await person.TapAsync("note.post");
    }

    private JsonObject SubmitOf(string verb, params (string Id, string Value)[] inputs)
    {
        var data = CardJson.Action(Alex.Card, verb)["fallback"]!["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        return data;
    }
}
