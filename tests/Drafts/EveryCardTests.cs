using System.Text.Json.Nodes;
using NotesBot.Notes.Catalogue;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>Every card of every note type, seen on the way through the real bot: refused, filled, as a form, reviewed, posted.</summary>
public sealed class EveryCardTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] Forward = ["note.next", "note.review", "note.post"];

    public static TheoryData<string, string> TypesAndLocales
    {
        get
        {
            var data = new TheoryData<string, string>();
            NoteTypes.All.ToList().ForEach(type => data.Add(type.Id, "en-US"));
            NoteTypes.All.ToList().ForEach(type => data.Add(type.Id, "zh-CN"));
            return data;
        }
    }

    [Theory, MemberData(nameof(TypesAndLocales))]
    public async Task It_is_a_card_that_Teams_can_show(string id, string locale)
    {
        var cards = await WalkAsync(id, locale);

        Assert.Empty(NodeChecks.InvalidCards(cards.Select(card => card.ToJsonString())));
        Assert.All(cards, CardBudget.Check);
        Assert.All(cards, card =>
        {
            var ids = CardJson.Inputs(card).Select(input => input["id"]!.GetValue<string>()).ToList();
            Assert.Equal(ids.Distinct(), ids);
        });
    }

    [Theory, MemberData(nameof(TypesAndLocales))]
    public async Task Its_actions_say_what_they_are_about_and_work_on_every_client(string id, string locale)
    {
        var cards = await WalkAsync(id, locale);

        foreach (var action in cards.SelectMany(CardJson.Actions))
        {
            var data = action["data"]!.DeepClone().AsObject();
            data["verb"] = action["verb"]!.DeepClone();
            Assert.Equal("Action.Submit", action["fallback"]!["type"]!.GetValue<string>());
            Assert.True(JsonNode.DeepEquals(data, action["fallback"]!["data"]), action.ToJsonString());
        }

        var pages = cards.Where(card => CardJson.Actions(card["actions"]).Any(action => action["data"]!["page"] is not null)).ToList();
        Assert.True(pages.Count > 5, "Few pages were seen.");
        Assert.All(pages, card =>
        {
            var actions = CardJson.Actions(card["actions"]).ToList();
            Assert.Contains(actions[0]["verb"]!.GetValue<string>(), Forward);
            Assert.All(actions, action => Assert.All(new[] { "draft", "page", "revision" }, name => Assert.True(action["data"]![name] is not null, $"{name} is missing in {action.ToJsonString()}")));
        });
    }

    private async Task<List<JsonObject>> WalkAsync(string id, string locale)
    {
        var type = NoteTypes.Find(id)!;
        var full = new GeneratedAnswers(3, Extent.Full, locale == "zh-CN").Of(type, type.Roles[0], ("covid", "accelerating")).With("tenant", "Contoso").With("note_type", id);
        var (person, who) = await shared.PersonAsync(type.Roles[0], locale);
        await person.SayAsync("new note");
        await RefusedAsync(person);
        await new CardPlayer(person, full.Values).GoOnAsync();
        await person.TapAsync("note.edit");
        await person.TapAsync("note.review");
        await person.TapAsync("note.post");
        await person.TapAsync("note.show");
        await person.SayAsync("new note");
        await new CardPlayer(person, new Dictionary<string, string> { ["tenant"] = "Fabrikam", ["note_type"] = id }).GoOnAsync(asForm: true);
        await RefusedAsync(person);
        await new CardPlayer(person, full.With("tenant", "Fabrikam").Values).GoOnAsync(asForm: true);
        await person.TapAsync("note.post");
        Assert.Equal(2, (await shared.NotesAsync(who)).Length);
        return [.. person.Cards.Select(shown => shown.Card)];
    }

    // Forward with nothing filled in: the same card again, with what is missing.
    private static async Task RefusedAsync(ChatPerson person)
    {
        var page = person.PageShown();
        await person.TapAsync(CardJson.Actions(person.Card["actions"]).First()["verb"]!.GetValue<string>(), [.. CardJson.Inputs(person.Card).Select(i => (i["id"]!.GetValue<string>(), ""))]);
        Assert.Equal(page, person.PageShown());
    }
}
