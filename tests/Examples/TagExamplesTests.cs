using System.Text.Json;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Rules;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Examples;

/// <summary>Each published spelling of the tag, written into the note of each role, and each published prefix, typed and pasted.</summary>
public sealed class TagExamplesTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Company = "#covidien is a company";

    /// <summary>The role, its note, the field for the words, and what stands before them on the line with the tag.</summary>
    public static TheoryData<string, string, string, string> Table => new()
    {
        { "FM", "engagement_management", "text", "#covid " },
        { "FM", "service_intent", "text", "#covid " },
        { "FM", "exec_summary", "relationship", "EXEC SUMMARY #covid\n" },
        { "FE", "technical_enablement", "summary", "[EXO+SPO] #covid\n" },
        { "SME", "technical_enablement", "summary", "[EXO+SPO] #covid\n" },
        { "GMFTA", "technical_enablement", "summary", "[EXO+SPO] #covid\n" },
        { "MVM", "technical_enablement", "summary", "[EXO+SPO] #covid\n" },
        { "FTA", "enterprise_status", "exec_summary", "Exec Summary: #covid " },
        { "GATEWAY", "engagement_management", "text", "#covid " },
        { "ADOPTION_SME", "engagement_management", "text", "#covid " },
    };

    [Theory, MemberData(nameof(Table))]
    public async Task Whoever_accelerates_gets_the_tag_once_and_in_its_place(string role, string type, string field, string start)
    {
        foreach (var spelling in Spellings())
        {
            var (person, _) = await PlayAsync(role, type, field, spelling, "accelerating");
            await person.TapAsync("note.post");

            var isCompany = spelling == Company;
            Assert.Contains(start, person.Text, StringComparison.OrdinalIgnoreCase);
            Assert.True(type == "enterprise_status" || person.Text.StartsWith(start, StringComparison.Ordinal), person.Text);
            Assert.Single(CovidTag.Found(person.Text));
            Assert.Equal(isCompany, person.Text.Contains(Company, StringComparison.Ordinal));
            Assert.Contains(isCompany ? "company" : spelling.Contains('客', StringComparison.Ordinal) ? "客户" : "customer", person.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Table))]
    public async Task Who_answers_no_is_asked_about_a_tag_in_the_text(string role, string type, string field, string start)
    {
        foreach (var spelling in Spellings())
        {
            var (person, _) = await PlayAsync(role, type, field, spelling, "no");

            Assert.Equal(
                spelling != Company,
                person.WordsShown().Contains("The text carries #covid, but COVID-19 was answered with No. Is that meant?", StringComparison.Ordinal));
            await person.TapAsync("note.post");
            Assert.DoesNotContain(start.Contains('\n', StringComparison.Ordinal) ? start : "#covid #covid", person.Text, StringComparison.Ordinal);
            Assert.True(CovidTag.Found(person.Text) is [] or ["#covid"], person.Text);
        }
    }

    [Theory, MemberData(nameof(Table))]
    public async Task Whoever_pauses_carries_no_tag(string role, string type, string field, string start)
    {
        Assert.Contains("#covid", start, StringComparison.Ordinal);
        var (person, id) = await PlayAsync(role, type, field, "customer #covid19 stops the rollout", "pausing");
        Assert.Contains("I removed #covid19 from the text", person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("note.post");

        Assert.Empty(CovidTag.Found(Assert.Single(await shared.NotesAsync(id)).Body));
        Assert.DoesNotContain(person.Messages, message => message["text"] is { } text && text.GetValue<string>().Contains("#covid customer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_published_prefix_is_typed_and_printed()
    {
        using var json = JsonDocument.Parse(Example.Text("pre-01-prefixes"));
        var built = json.RootElement.GetProperty("expect").GetProperty("build").EnumerateArray().Select(prefix => prefix.GetString()!);
        foreach (var (codes, prefix) in json.RootElement.GetProperty("input").GetProperty("build").EnumerateArray().Zip(built))
        {
            Assert.Equal(prefix, await TypedAsync(string.Join(", ", codes.EnumerateArray().Select(code => code.GetString()))));
            Assert.Equal(prefix, await TypedAsync(prefix));
        }

        Assert.Equal("[OLM+INTUNE]", await TypedAsync("[olm + intune]"));
        Assert.Equal("[OPP]", await TypedAsync("[Microsoft 365 Apps]"));
        Assert.Equal("[CORE]", await TypedAsync("[ CORE]"));
        Assert.Equal("[OLM+INTUNE]", await TypedAsync("【ＯＬＭ＋ＩＮＴＵＮＥ】"));
    }

    [Fact]
    public async Task Every_published_prefix_is_read_from_a_pasted_note()
    {
        using var json = JsonDocument.Parse(Example.Text("pre-01-prefixes"));
        var read = json.RootElement.GetProperty("expect").GetProperty("parse").EnumerateArray();
        foreach (var (line, codes) in json.RootElement.GetProperty("input").GetProperty("parse").EnumerateArray().Zip(read))
        {
            var (person, id) = await shared.PersonAsync("FE");
            await person.SayAsync($"{line.GetString()}\nSTATUS: On track\nSUMMARY: Certificates discussed.\nNEXT ACTION: Obtain certificates\nCONCERNS: None");
            await person.TapAsync("check.take_over");

            var draft = Assert.Single(await shared.DraftsAsync(id));
            Assert.Equal(
                codes.ValueKind == JsonValueKind.Null ? "" : string.Join(',', codes.EnumerateArray().Select(code => code.GetString())),
                draft.Answers.GetValueOrDefault("workloads", ""));
            Assert.EndsWith("Certificates discussed.", draft.Answers["summary"], StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Spellings() =>
        JsonDocument.Parse(Example.Text("cov-01-normalise")).RootElement.GetProperty("input").GetProperty("cases").EnumerateArray().Select(text => text.GetString()!);

    private async Task<string> TypedAsync(string sentence)
    {
        var (person, _) = await shared.PersonAsync("MVM");
        await person.WalkToAsync("workloads");
        await person.SayAsync(sentence);
        await person.SayAsync("no");
        await person.GoOnToAsync("review");
        await person.TapAsync("note.post");
        return person.Text.Split('\n')[0];
    }

    private async Task<(Chat.ChatPerson Person, string Id)> PlayAsync(string role, string type, string field, string text, string covid)
    {
        var (person, id) = await shared.PersonAsync(role);
        var values = new GeneratedAnswers(0, Extent.Bare).Of(NoteTypes.Find(type)!, role, ("covid", covid))
            .With(field, text).With("tenant", "Contoso").With("note_type", type);
        await new CardPlayer(person, values.Values).PlayAsync();
        Assert.True(person.PageShown() == "review", person.WordsShown());
        return (person, id);
    }
}
