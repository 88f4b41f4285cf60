using NotesBot.Notes.Catalogue;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>Who writes which note: one's own, another role's to hand over, several roles at once, and notes that nobody writes any more.</summary>
public sealed class OwnershipTests : ChatTest
{
    public static TheoryData<string, string> Foreign
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var role in Roles.All)
            {
                NoteTypes.All.Where(type => !type.Roles.Contains(role)).ToList().ForEach(type => data.Add(role, type.Id));
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Foreign))]
    public async Task A_note_of_another_role_is_posted_as_a_text_to_hand_over(string role, string type)
    {
        var kim = await InstalledAsync("kim", role);
        await kim.SayAsync("new note");
        await kim.TapAsync("note.next", ("tenant", "Contoso"));
        if (kim.PageShown() != "note_type")
        {
            await kim.SayAsync("cancel");
            await kim.SayAsync($"write a {Name(type)} for Contoso");
            await kim.TapAsync("note.new");
        }
        else
        {
            await kim.SayAsync(BotName(type));
        }

        var values = new GeneratedAnswers(0, Extent.Bare).Of(NoteTypes.Find(type)!, role, ("covid", "no")).With("tenant", "Contoso");
        await new CardPlayer(kim, values.Values).GoOnAsync();
        Assert.True(kim.PageShown() == "review", kim.WordsShown());
        Assert.Contains("This note belongs to", kim.WordsShown(), StringComparison.Ordinal);
        await kim.TapAsync("note.post");
        await kim.AgainAsync();

        var note = Assert.Single(await NotesAsync("kim"));
        Assert.StartsWith("For ", note.Body, StringComparison.Ordinal);
        Assert.Contains("Contoso\nPlace in FTOP: ", note.Body, StringComparison.Ordinal);
        Assert.Equal(1, TimesSent(note));
        Assert.Contains("Ready to hand over", kim.WordsShown() + string.Concat(kim.Cards.Select(shown => CardText.Of(shown.Card))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_two_roles_writes_the_notes_of_both()
    {
        var kim = new ChatPerson(Bot, Channel, "kim");
        await kim.InstallAsync();
        await kim.SayAsync("FE and FTA");
        Assert.Contains("FastTrack Engineer", kim.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("FastTrack Architect", kim.WordsShown(), StringComparison.Ordinal);

        await kim.SayAsync("new note");
        await kim.TapAsync("note.next", ("tenant", "Contoso"));

        var offered = CardJson.Inputs(kim.Card).Single()["choices"]!.AsArray().Select(choice => choice!["value"]!.GetValue<string>());
        Assert.Equal(["technical_enablement", "environment", "enterprise_status"], offered);
    }

    [Fact]
    public async Task A_role_given_up_in_the_middle_of_a_note_hands_the_note_over()
    {
        var kim = await InstalledAsync("kim", "FE,FM");
        var type = NoteTypes.Find("exec_summary")!;
        var values = new GeneratedAnswers(0, Extent.Bare).Of(type, "FM", ("covid", "no")).With("tenant", "Contoso").With("note_type", type.Id);
        await new CardPlayer(kim, values.Values).PlayAsync();
        await kim.SayAsync("role");
        await kim.TapAsync("role.set", ("role", "FE"));
        await kim.SayAsync("drafts");
        await kim.TapAsync("note.resume");

        Assert.Contains("This note belongs to", kim.WordsShown(), StringComparison.Ordinal);
        Assert.Equal("exec_summary", (await DraftAsync("kim")).NoteType);
    }

    [Fact]
    public async Task A_role_taken_on_while_a_note_is_on_its_review_asks_what_that_role_must_say()
    {
        var kim = await InstalledAsync("kim", "FM");
        var values = new GeneratedAnswers(0, Extent.Bare).Of(NoteTypes.Find("enterprise_status")!, "FM", ("covid", "no")).With("tenant", "Contoso");
        await kim.SayAsync("write an enterprise status for Contoso");
        await kim.TapAsync("note.new");
        await new CardPlayer(kim, values.Values).GoOnAsync();
        var review = kim.Cards[^1];
        Assert.Equal("review", kim.PageShown());
        await kim.SayAsync("role");
        await kim.TapAsync("role.set", ("role", "FTA"));

        await kim.TapAsync(review, "note.post");

        Assert.Equal("enterprise", kim.PageShown());
        Assert.Empty(await NotesAsync("kim"));
    }

    [Theory]
    [InlineData("FM", "I need to write a customer sat note", "engagement_management")]
    [InlineData("FM", "service status note", "service_intent")]
    [InlineData("FE", "technical note", "technical_enablement")]
    [InlineData("FM", "客户满意度笔记", "engagement_management")]
    public async Task A_note_that_nobody_writes_any_more_is_replaced(string role, string sentence, string type)
    {
        var kim = await InstalledAsync("kim", role);
        await kim.SayAsync(sentence);
        Assert.Empty(await DraftsAsync("kim"));
        Assert.Contains(BotName(type), kim.WordsShown(), StringComparison.Ordinal);

        await kim.TapAsync("note.new");

        Assert.Equal(type, (await DraftAsync("kim")).NoteType);
    }

    private static string BotName(string type) => NotesBot.Notes.Texts.Words.English[$"note_type.{type}"];

    private static string Name(string type) => type.Replace('_', ' ') + " note";
}
