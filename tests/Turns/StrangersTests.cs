using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>Ids are no keys: whoever forges one sees nothing and changes nothing of another person's.</summary>
public sealed class StrangersTests : ChatTest
{
    private const string Secret = "Certificates discussed.";

    public static TheoryData<string> Verbs =>
    [
        "note.next", "note.back", "note.review", "note.edit", "note.post", "note.form", "note.steps", "note.save_draft", "note.cancel",
        "note.start_over", "note.discard", "note.resume", "note.mend", "concern.add", "note.show", "note.new", "check.text", "check.mend",
        "check.take_over", "settings.set", "role.set", "no.such.verb",
    ];

    [Theory, MemberData(nameof(Verbs))]
    public async Task A_forged_draft_shows_and_changes_nothing(string verb)
    {
        await Alex.WalkToAsync("review");
        var before = await DraftAsync();
        var kim = await InstalledAsync("kim");
        var seen = kim.Cards.Count;

        await kim.DeliverAsync(Forged(verb, before.Id, before.Revision));

        var after = await DraftAsync();
        Assert.Equal((before.Revision, before.Page, before.State), (after.Revision, after.Page, after.State));
        Assert.Equal(before.Answers, after.Answers);
        Assert.Empty(await NotesAsync());
        AssertNothingSeen(kim, seen);
    }

    [Theory]
    [InlineData("note.show")]
    [InlineData("note.resume")]
    [InlineData("note.post")]
    public async Task A_forged_note_is_not_shown(string verb)
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");
        var note = Assert.Single(await NotesAsync());
        var kim = await InstalledAsync("kim");
        var seen = kim.Cards.Count;

        await kim.DeliverAsync(Forged(verb, note.Id, 1));

        AssertNothingSeen(kim, seen);
        Assert.Empty(await NotesAsync("kim"));
    }

    [Fact]
    public async Task Fields_that_are_not_on_the_card_do_not_get_into_the_note()
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        var tap = new Wire(Bot, Channel.ServiceUrl).Tap(
            Alex.Cards[^1], "note.next", ("summary", Secret), ("role", "GATEWAY"), ("queue", "EXO"), ("handed_to", "FM"), ("tenant", "Fabrikam"),
            ("note_type", "exec_summary"), ("covid", "accelerating"), ("l1", "Blocked"));

        await Alex.DeliverAsync(tap);

        var after = await DraftAsync();
        Assert.Equal(Secret, after.Answers["summary"]);
        Assert.Equal(before.Answers, after.Answers.Remove("summary"));
        Assert.Equal((before.Customer, before.NoteType), (after.Customer, after.NoteType));
    }

    private void AssertNothingSeen(ChatPerson kim, int seen)
    {
        var all = string.Concat(kim.Cards.Skip(seen).Select(shown => shown.Card.ToJsonString()).Concat(kim.Messages.Select(message => message.ToJsonString())))
            + kim.Answer?.ToJsonString();
        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Channel.Sent, message => message["conversation"]!["id"]!.GetValue<string>() == "a:kim" && message.ToJsonString().Contains(Secret, StringComparison.Ordinal));
    }

    private static JsonObject Forged(string verb, string id, int revision) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = "bot-1",
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = verb,
                ["data"] = new JsonObject
                {
                    ["draft"] = id, ["note"] = id, ["page"] = "review", ["revision"] = revision, ["confirmed"] = "true", ["hint"] = "slide_too_long",
                    ["input"] = "summary", ["summary"] = "Forged", ["text"] = "Forged", ["role"] = "MVM",
                },
            },
            ["trigger"] = "manual",
        },
    };
}
