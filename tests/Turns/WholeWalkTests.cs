using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;

namespace NotesBot.Tests.Turns;

/// <summary>Everything the bot sends in a whole walk is what the protocol and the card schema allow.</summary>
public sealed class WholeWalkTests : ChatTest
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Every_activity_and_every_card_is_valid(string locale)
    {
        var kim = new ChatPerson(Bot, Channel, "kim", locale);
        await kim.InstallAsync();
        await kim.TapAsync("role.set", ("role", "CEO"));
        await kim.TapAsync("role.set", ("role", "MVM"));
        await kim.SayAsync("🙂?");
        await kim.SayAsync("help");
        await kim.SayAsync("drafts");
        await kim.SayAsync("my notes");
        await StepsAsync(kim);
        await FormAsync(kim);
        await ListsAsync(kim);
        await kim.SayAsync("role");
        await kim.TapAsync("role.set", ("role", "FM"));

        Assert.Empty(NodeChecks.InvalidActivities(Channel.Sent.Concat(Channel.Updated).Select(activity => activity.ToJsonString())));
        Assert.Empty(NodeChecks.InvalidCards(kim.Cards.Select(shown => shown.Card.ToJsonString())));
        Assert.All(kim.Cards, shown => CardBudget.Check(shown.Card));
        Assert.True(kim.Cards.Count > 40, $"Only {kim.Cards.Count} cards were seen.");
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_is_replaced_in_place_is_replaced_for_every_screen()
    {
        await Alex.WalkToAsync("summary");
        var on = Alex.Cards[^1];

        await Alex.TapAsync("note.next", Walk.Inputs("summary"));

        var update = Channel.Updated[^1];
        Assert.Equal(on.ActivityId, update["id"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(Alex.Card, CardJson.Of(update)));
    }

    [Fact]
    public async Task The_text_of_a_note_is_a_plain_message_of_its_own()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");

        var note = Assert.Single(await NotesAsync());
        var message = Assert.Single(Channel.Sent, m => m["text"]?.GetValue<string>() == note.Body);
        Assert.Equal("plain", message["textFormat"]!.GetValue<string>());
        Assert.False(message.ContainsKey("attachments"));
    }

    private static async Task StepsAsync(ChatPerson kim)
    {
        await kim.SayAsync("new note");
        var oldest = kim.Cards[^1];
        foreach (var (page, inputs) in Walk.Steps)
        {
            await kim.TapAsync("note.next", [.. inputs.Select(i => (i.Id, page == "concerns" ? "astral" : ""))]);
            if (kim.PageShown() == page)
            {
                await kim.SubmitAsync("note.next", inputs);
            }
        }

        await kim.GoOnToAsync("review");
        await kim.TapAsync("note.edit");
        await kim.TapAsync("note.review", ("tenant", "Contoso (Europe) & Söhne <b>\"客户\"</b> ${x}"));
        await kim.TapAsync("note.back");
        await kim.TapAsync("concern.add");
        await kim.TapAsync("note.next");
        await kim.TapAsync(oldest, "note.next", ("tenant", "Fabrikam"));
        await kim.SayAsync("hello there");
        await kim.SayAsync("start over");
        await kim.SayAsync("review it");
        var review = kim.Cards.Last(shown => CardJson.Actions(shown.Card).Any(a => a["verb"]!.GetValue<string>() == "note.post"));
        await kim.TapAsync(review, "note.post");
        await kim.TapAsync(review, "note.post");
    }

    private static async Task FormAsync(ChatPerson kim)
    {
        await kim.SayAsync("new note");
        await kim.TapAsync("note.form");
        await kim.TapAsync("note.review");
        await kim.TapAsync("note.review", [.. Walk.Steps.SelectMany(step => step.Inputs)]);
        await kim.SayAsync("post");
        await kim.SayAsync("new note");
        await kim.TapAsync("note.steps", ("tenant", "Fabrikam"));
        await kim.TapAsync("note.save_draft");
    }

    private static async Task ListsAsync(ChatPerson kim)
    {
        await kim.SayAsync("drafts");
        await kim.SayAsync("my notes");
        await kim.TapAsync("note.show");
        await kim.SayAsync("drafts");
        await kim.TapAsync("note.discard");
        await kim.TapAsync("note.discard");
        await kim.SayAsync("Fabrikam");
    }
}
