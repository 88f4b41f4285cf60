using NotesBot.Notes.Catalogue;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Rules;

/// <summary>What the review asks about and never forbids.</summary>
public sealed class AskingTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Reason = "Customer blocked because of a proxy that breaks the sign-in of all clients.";
    private const string SameText = "The same words stand for several workloads";

    [Fact]
    public async Task The_same_sentence_for_another_service_of_the_customer_is_asked_about()
    {
        var (person, id) = await shared.PersonAsync("FM");
        await StatusAsync(person, "Contoso", "EXO", Reason);
        Assert.DoesNotContain(SameText, person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("note.post");

        await StatusAsync(person, "CONTOSO", "SPO", $"#covid {Reason.ToUpperInvariant()}");
        Assert.Contains(SameText, person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("note.post");
        Assert.Equal(2, (await shared.NotesAsync(id)).Length);

        await StatusAsync(person, "Contoso", "EXO", Reason);
        Assert.Contains(SameText, person.WordsShown(), StringComparison.Ordinal); // SPO has it too
        await StatusAsync(person, "Fabrikam", "SPO", Reason);
        Assert.DoesNotContain(SameText, person.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_sentence_of_somebody_else_is_nobodys_business()
    {
        var (person, _) = await shared.PersonAsync("FM");
        await StatusAsync(person, "Northwind", "EXO", Reason);
        await person.TapAsync("note.post");
        var (other, _) = await shared.PersonAsync("FM");

        await StatusAsync(other, "Northwind", "SPO", Reason);

        Assert.DoesNotContain(SameText, other.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_for_two_workloads_of_an_exec_summary_are_asked_about()
    {
        var type = NoteTypes.Find("exec_summary")!;
        var (person, _) = await shared.PersonAsync("FM");
        var values = new GeneratedAnswers(0, Extent.Bare).Of(type, "FM", ("workloads", "EXO,SPO")).With("covid", "no")
            .With("workload_EXO", "In pilot.").With("workload_SPO", "in pilot.").With("tenant", "Contoso").With("note_type", type.Id);
        await new CardPlayer(person, values.Values).PlayAsync();

        Assert.Contains(SameText, person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("note.post");
        Assert.Contains("[SPO] SharePoint Online - in pilot.", person.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FM", "engagement_management", "text")]
    [InlineData("MVM", "technical_enablement", "summary")]
    [InlineData("FTA", "enterprise_status", "overview")]
    [InlineData("FE", "environment", "sections")]
    public async Task Personal_data_is_pointed_out_and_posted(string role, string type, string field)
    {
        var (person, id) = await shared.PersonAsync(role);
        var text = field == "sections" ? "Exchange: ask kim@contoso.com" : "Ask kim@contoso.com about the certificates.";
        var values = new GeneratedAnswers(0, Extent.Bare).Of(NoteTypes.Find(type)!, role).With(field, text).With("covid", "no").With("tenant", "Contoso").With("note_type", type);
        await new CardPlayer(person, values.Values).PlayAsync();

        Assert.Contains("This looks like personal data: kim@contoso.com.", person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("note.post");
        Assert.Contains("kim@contoso.com", Assert.Single(await shared.NotesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_declines_FastTrack_is_asked_whether_the_service_is_meant()
    {
        var (person, id) = await shared.PersonAsync("FM");
        await StatusAsync(person, "Contoso", "EXO", "Customer has declined FastTrack because they have their own partner for the migration.", "No Intent");

        Assert.Contains("Does the customer refuse the service, or only FastTrack’s help?", person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("note.post");
        Assert.Single(await shared.NotesAsync(id));
    }

    private static async Task StatusAsync(ChatPerson person, string customer, string service, string text, string l1 = "Blocked")
    {
        var type = NoteTypes.Find("service_intent")!;
        var values = new GeneratedAnswers(0, Extent.Bare).Of(type, "FM", ("l1", l1), ("service", service), ("covid", "no"))
            .With("text", text).With("tenant", customer).With("note_type", type.Id);
        await new CardPlayer(person, values.Values).PlayAsync();
        Assert.True(person.PageShown() == "review", person.WordsShown());
    }
}
