using System.Text.Json;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Tests.Notes.Enterprise;

public sealed class EnterpriseExampleTests
{
    private static readonly NoteType Type = FastTrackArchitect.EnterpriseStatus;

    [Fact]
    public void A_slide_shows_what_is_published() => Check(
        "es-05-slide-cut",
        "slide",
        text => SlideText.Of(text.GetString()!, SlideText.ExecSummary).Slide);

    [Fact]
    public void The_gate_opens_as_published() => Check(
        "es-03-level-gate",
        "results",
        tenant => Type.Page("enterprise")!.Read(
            RawValues.None
                .With("role", "FTA")
                .With("enterprise_level", tenant.GetProperty("level") is { ValueKind: JsonValueKind.Number } level ? level.GetRawText() : "none")
                .With("assigned", tenant.GetProperty("assigned").GetBoolean() ? "true" : "false"),
            Today(new DateOnly(2019, 9, 3))).Problems.FirstOrDefault()?.Code ?? "ok");

    [Fact]
    public void The_next_update_is_judged_as_published() => Check(
        "es-07-next-update",
        "results",
        days => Judged(Day(days, "today"), Day(days, "next_update")));

    [Fact]
    public void The_published_note_has_the_published_lengths_and_nothing_to_ask()
    {
        var example = Example.Read("es-01-green");
        var context = Today(Day(example.Input, "status_date"));
        var values = example.Values().With("enterprise_level", "4").With("assigned", "true");
        var answers = Type.Form.Read(values, context).Answers;
        var check = NoteCheck.Of(Type, answers, values, context);

        Assert.Empty(check.Problems);
        var slide = Assert.Single(check.Hints);
        Assert.Equal("slide", slide.Code);
        Assert.Equal(
            example.Expect.GetProperty("slide").EnumerateObject().Select(text => new TextCount(
                $"question.{text.Name}", text.Value.GetInt32(), text.Name == "exec_summary" ? 256 : 512)),
            Assert.IsAssignableFrom<IEnumerable<TextCount>>(Assert.Single(slide.Args)));
        Assert.Equal(
            Day(example.Input, "next_update"),
            context.Today.AddDays(Type.Question("next_update")!.Inputs(Answers.None)[0].PresetDays!.Value));
    }

    private static string Judged(DateOnly today, DateOnly next)
    {
        var raw = RawValues.None.With("next_update", DateWords.Iso(next));
        var reading = Type.Question("next_update")!.Read(raw, Today(today));
        return reading.Problems.FirstOrDefault()?.Code switch
        {
            "date_not_future" => "error_not_future",
            "date_too_late" => "error_over_21",
            null when NoteCheck.Of(Type, reading.Answers, raw, Today(today)).Hints.Any(hint => hint.Code == "next_update_late") => "info_over_14",
            null => "ok",
            var code => code,
        };
    }

    private static ReadingContext Today(DateOnly day) => new(day);

    private static DateOnly Day(JsonElement input, string name) => DateWords.FromIso(input.GetProperty(name).GetString()!)!.Value;

    private static void Check(string id, string expected, Func<JsonElement, string> actual)
    {
        using var json = JsonDocument.Parse(Example.Text(id));

        Assert.Equal(
            json.RootElement.GetProperty("expect").GetProperty(expected).EnumerateArray().Select(value => value.GetString()),
            json.RootElement.GetProperty("input").GetProperty("cases").EnumerateArray().Select(actual),
            StringComparer.OrdinalIgnoreCase);
    }
}
