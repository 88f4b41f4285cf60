using System.Text.Json;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class ExampleTests
{
    [Theory]
    [InlineData("te-01-core-remediation-en")]
    [InlineData("te-04-olm-intune-covid-accelerated")]
    public void A_published_note_comes_out_word_for_word(string id)
    {
        var example = Example.Read(id);
        var type = NoteTypes.Find(example.NoteType)!;

        var reading = type.Form.Read(example.Values(), Note.Context);
        var note = NoteFormatter.Finish(type, reading.Answers, Words.Of(example.Language));

        Assert.Empty(reading.Problems);
        Assert.Equal(example.Expect.GetProperty("body").GetString(), note.Body);
        Assert.Equal(
            example.Expect.GetProperty("fields").GetProperty("next_action_date").GetString(),
            note.Boxes.Single(box => box.Question == "next_action_date").Value);
        var ftop = example.Expect.GetProperty("ftop");
        Assert.Equal(ftop.GetProperty("location").GetString(), note.Place.Location);
        Assert.Equal(ftop.GetProperty("time_task").GetString(), note.TimeTask!.Name);
        if (ftop.TryGetProperty("task_id", out var task))
        {
            Assert.Equal(task.GetString(), note.TimeTask.TaskId);
        }

        if (ftop.TryGetProperty("notes_library_category", out var category))
        {
            Assert.Equal(category.GetString(), note.Place.Category);
        }

        if (ftop.TryGetProperty("services", out var services))
        {
            Assert.Equal<string>(services.EnumerateArray().Select(s => s.GetString()!), note.Services);
        }
    }

    [Fact]
    public void A_first_party_concern_without_an_insight_is_refused()
    {
        var example = Example.Read("te-05-first-party-without-insight");
        var values = example.Values();

        var problem = Assert.Single(Note.Type.Form.Read(values, Note.Context).Problems);
        Assert.Equal(new Problem("insight_required", "insight_id"), problem);
        Assert.False(example.Expect.GetProperty("valid").GetBoolean());

        var check = NoteCheck.Of(Note.Type, Answers.Of(values.Values), values, Note.Context);
        Assert.Equal(new Problem("insight_required", "insight_id"), Assert.Single(check.Problems));
    }

    [Fact]
    public void Prefixes_are_built_and_read_as_published()
    {
        using var json = JsonDocument.Parse(Example.Text("pre-01-prefixes"));
        var (input, expect) = (json.RootElement.GetProperty("input"), json.RootElement.GetProperty("expect"));

        Assert.Equal(
            Strings(expect.GetProperty("build")),
            input.GetProperty("build").EnumerateArray().Select(codes => WorkloadPrefix.Build(Strings(codes))));
        Assert.Equal(
            expect.GetProperty("parse").EnumerateArray().Select(codes => codes.ValueKind == JsonValueKind.Null ? null : Strings(codes)),
            Strings(input.GetProperty("parse")).Select(line => WorkloadPrefix.ParsePrefix(line)?.ToArray()));
    }

    [Fact]
    public void Tags_are_spelled_as_published()
    {
        using var json = JsonDocument.Parse(Example.Text("cov-01-normalise"));

        Assert.Equal(
            Strings(json.RootElement.GetProperty("expect").GetProperty("results")),
            Strings(json.RootElement.GetProperty("input").GetProperty("cases")).Select(CovidTag.Normalise));
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(v => v.GetString()!)];
}
