using System.Text.Json;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Checking;

/// <summary>The acceptance cases, pasted instead of filled in.</summary>
public sealed class PublishedNoteTests
{
    [Theory]
    [InlineData("te-01-core-remediation-en", "technical_enablement", "date_past")]
    [InlineData("te-03-hybrid-mailflow-notes-library", "technical_enablement", "prefix_missing", "date_missing", "label_form", "label_form", "label_form", "label_form", "label_order")]
    [InlineData("te-04-olm-intune-covid-accelerated", "technical_enablement")]
    [InlineData("em-03-exec-summary-en", "exec_summary")]
    [InlineData("em-04-exec-summary-bullets", "exec_summary")]
    [InlineData("es-01-green", "enterprise_status", "next_update_past")]
    [InlineData("env-01-exchange-sharepoint", "environment")]
    public void A_published_note_is_known_and_judged(string id, string type, params string[] wrong)
    {
        using var json = JsonDocument.Parse(Example.Text(id));
        var body = json.RootElement.GetProperty("expect").GetProperty("body").GetString()!;

        var note = Pasted.Read(body);

        Assert.Equal(type, note.Type.Id);
        Assert.Equal(wrong, NoteFindings.Of(note, Pasted.Context).Where(f => f.Kind != FindingKind.Good).Select(f => f.Code));
        Assert.Equal(id.StartsWith("te-03", StringComparison.Ordinal) ? null : body, NoteFindings.Mended(note, Words.English));
    }

    [Theory]
    [InlineData("te-01-core-remediation-en")]
    [InlineData("te-04-olm-intune-covid-accelerated")]
    [InlineData("es-01-green")]
    public void A_published_note_gives_the_answers_that_made_it(string id)
    {
        using var json = JsonDocument.Parse(Example.Text(id));
        var values = Pasted.Read(json.RootElement.GetProperty("expect").GetProperty("body").GetString()!).Values;

        Assert.All(
            json.RootElement.GetProperty("input").EnumerateObject().Where(input => input.Name is not ("concerns" or "status_date" or "enterprise_level" or "assigned")),
            input => Assert.Equal(
                input.Value.ValueKind == JsonValueKind.Array ? string.Join(',', input.Value.EnumerateArray().Select(v => v.GetString())) : input.Value.GetString(),
                values[input.Name]));
    }

    [Fact]
    public void A_concern_about_the_own_software_is_asked_for_its_insight()
    {
        using var json = JsonDocument.Parse(Example.Text("te-05-first-party-without-insight"));
        var concern = json.RootElement.GetProperty("input").GetProperty("concerns")[0].GetProperty("text").GetString();
        var text = $"[OLM]\nSTATUS: Paused\nSUMMARY: Tested.\nNEXT ACTION: Confirm by 04/10/2020\nCONCERNS: ";

        Assert.Equal(["insight_missing"], Pasted.Codes($"{text}1st party software: {concern}"));
        Assert.Empty(Pasted.Codes($"{text}1st party software: {concern} (FTC Insight ID: 2925)"));
    }

    [Fact]
    public void The_published_prefixes_are_read_from_a_note()
    {
        using var json = JsonDocument.Parse(Example.Text("pre-01-prefixes"));
        var expected = json.RootElement.GetProperty("expect").GetProperty("parse").EnumerateArray()
            .Select(codes => codes.ValueKind == JsonValueKind.Null ? "[FOO]" : string.Join(',', codes.EnumerateArray().Select(v => v.GetString())));

        Assert.Equal(
            expected,
            json.RootElement.GetProperty("input").GetProperty("parse").EnumerateArray()
                .Select(line => Pasted.Read($"{line.GetString()}\nSTATUS: Paused\nSUMMARY: Call").Values["workloads"]));
    }

    [Fact]
    public void The_published_spellings_of_the_tag_are_mended()
    {
        using var json = JsonDocument.Parse(Example.Text("cov-01-normalise"));
        var cases = json.RootElement.GetProperty("input").GetProperty("cases").EnumerateArray().Select(v => v.GetString()!)
            .Zip(json.RootElement.GetProperty("expect").GetProperty("results").EnumerateArray().Select(v => v.GetString()!));

        Assert.All(cases, entry =>
        {
            var note = Pasted.Read($"[EXO]\nSTATUS: Paused\nSUMMARY: {entry.First}");
            var isTag = CovidTag.IsIn(entry.First);
            var isRight = entry.First.Contains(CovidTag.Tag + " ", StringComparison.Ordinal) || !isTag;

            Assert.Equal(isTag ? CovidTag.Accelerating : CovidTag.No, note.Values[CovidTag.Question]);
            Assert.Equal(!isRight, NoteFindings.Of(note, Pasted.Context).Any(f => f.Code == "covid_spelling"));
            Assert.Equal(CovidTag.Remove(entry.Second), note.Values["summary"]);
        });
    }
}
