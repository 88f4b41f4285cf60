using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>What is known of a customer is filled in for that customer, and for no other.</summary>
public sealed class CustomerMemoryTests : ChatTest
{
    private static readonly Dictionary<string, string> Status = new()
    {
        ["tenant"] = "Contoso", ["note_type"] = "enterprise_status", ["enterprise_level"] = "3", ["assigned"] = "true",
        ["reasons"] = "reactive", ["status"] = "green", ["exec_summary"] = "Contoso moves on.", ["covid"] = "accelerating",
        ["overview"] = "All core workloads deployed.", ["next_update"] = "2020-04-15",
    };

    [Fact]
    public async Task Another_customer_named_instead_takes_nothing_over_from_the_first()
    {
        var kim = await PostedAsync();
        await kim.SayAsync("enterprise status for Contoso");
        Assert.Equal("Contoso moves on.", (await DraftAsync("kim")).Answers["exec_summary"]);
        await kim.TapAsync("note.review", ("exec_summary", "Contoso moves on."), ("covid", "no"));
        Assert.Equal("next_update", kim.PageShown());
        await kim.TapAsync("note.review", ("next_update", "2020-04-15"));
        Assert.Equal("review", kim.PageShown());

        await kim.TapAsync("note.edit"); // the customer's line is the first
        Assert.Equal("customer", kim.PageShown());
        await kim.TapAsync("note.review", ("tenant", "Fabrikam"));

        var draft = await DraftAsync("kim");
        Assert.Equal(("Fabrikam", "enterprise"), (draft.Customer, draft.Page));
        Assert.Empty(draft.Answers.Keys.Intersect(["enterprise_level", "assigned", "exec_summary", "overview", "reasons", "status"]));
        Assert.Equal("2020-04-15", draft.Answers["next_update"]);
    }

    [Fact]
    public async Task A_repeated_status_asks_anew_whether_it_is_because_of_the_pandemic()
    {
        var kim = await PostedAsync();

        await kim.SayAsync("enterprise status for Contoso");

        Assert.Equal("exec_summary", kim.PageShown());
        Assert.False((await DraftAsync("kim")).Answers.ContainsKey("covid"));
    }

    [Fact]
    public async Task A_note_asked_for_by_name_while_it_is_open_goes_on()
    {
        var kim = await InstalledAsync("kim", "FTA");
        await kim.SayAsync("enterprise status for Contoso");
        await kim.TapAsync("note.next", ("enterprise_level", "3"), ("assigned", "true"));
        var page = kim.PageShown();

        await kim.SayAsync("enterprise status for contoso");

        Assert.Equal((page, "Contoso"), ((await DraftAsync("kim")).Page, (await DraftAsync("kim")).Customer));
        Assert.Contains("was begun already", kim.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_begun_from_a_blank_draft_stays_one_when_its_message_is_delivered_again()
    {
        var kim = await InstalledAsync("kim", "FTA");
        await kim.SayAsync("new note");
        await kim.SayAsync("drafts");

        await kim.SayAsync("enterprise status for Contoso");
        await kim.AgainAsync();

        Assert.Equal("Contoso", (await DraftAsync("kim")).Customer);
    }

    [Fact]
    public async Task Starting_over_keeps_what_is_known_of_the_customer()
    {
        var kim = await InstalledAsync("kim", "FTA");
        await kim.SayAsync("enterprise status for Contoso");
        await kim.TapAsync("note.next", ("enterprise_level", "3"), ("assigned", "true"));
        await kim.TapAsync("note.next", ("reasons", "reactive"), ("status", "green"));

        await kim.SayAsync("start over");
        await kim.TapAsync("note.start_over");

        var draft = await DraftAsync("kim");
        Assert.Equal(("3", "colour"), (draft.Answers["enterprise_level"], draft.Page));
        Assert.False(draft.Answers.ContainsKey("status"));
    }

    private async Task<ChatPerson> PostedAsync()
    {
        var kim = await InstalledAsync("kim", "FTA");
        await new CardPlayer(kim, Status).PlayAsync();
        Assert.True(kim.PageShown() == "review", kim.WordsShown());
        await kim.TapAsync("note.post");
        return kim;
    }
}
