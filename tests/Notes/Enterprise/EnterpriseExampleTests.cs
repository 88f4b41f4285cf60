using System.Text.Json;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Tests.Notes.Enterprise;

public sealed class EnterpriseExampleTests
{
    [Fact]
    public void A_slide_shows_what_is_published() => Check(
        "es-05-slide-cut",
        "slide",
        text => SlideText.Of(text.GetString()!, SlideText.ExecSummary).Slide);

    [Fact]
    public void The_gate_opens_as_published() => Check(
        "es-03-level-gate",
        "results",
        tenant => EnterpriseGate.Check(
            tenant.GetProperty("level") is { ValueKind: JsonValueKind.Number } level ? level.GetInt32() : null,
            tenant.GetProperty("assigned").GetBoolean()));

    [Fact]
    public void The_next_update_is_judged_as_published() => Check(
        "es-07-next-update",
        "results",
        days => NextUpdate.Check(Day(days, "status_date"), Day(days, "today"), Day(days, "next_update")));

    [Fact]
    public void The_published_note_has_the_published_lengths_and_nothing_to_ask()
    {
        var example = Example.Read("es-01-green");
        string Text(string id) => example.Input.GetProperty(id).GetString()!;

        foreach (var slide in example.Expect.GetProperty("slide").EnumerateObject())
        {
            var text = SlideText.Of(Text(slide.Name), SlideText.LimitOf(slide.Name)!.Value);
            Assert.Equal(slide.Value.GetInt32(), text.Length);
            Assert.Empty(text.Hints);
        }

        Assert.Empty(StatusColour.Check(Text("status"), Text("exec_summary"), Text("ftc_activities"), Text("risks")));
        Assert.Equal(DateWords.FromIso(Text("next_update")), NextUpdate.Default(Day(example.Input, "status_date")));
    }

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
