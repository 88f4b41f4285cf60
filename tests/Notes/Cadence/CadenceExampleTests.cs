using System.Text.Json;
using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

public sealed class CadenceExampleTests
{
    private static readonly DateOnly Since = new(2018, 1, 1);

    [Fact]
    public void Day_21_is_in_time_and_day_22_is_not()
    {
        var (input, expect) = Read("cad-01-enterprise-21-days");
        var tracked = new Tracked(Since, Day(input.GetProperty("last")));

        Assert.Equal(
            expect.GetProperty("states").EnumerateArray().Select(state => state.GetString()),
            input.GetProperty("days").EnumerateArray().Select(day => Name(Rhythm.State(CadenceRules.EnterpriseStatus, tracked, Day(day)))));
        Assert.Equal(Day(expect.GetProperty("due")), Rhythm.Due(CadenceRules.EnterpriseStatus, tracked));
        Assert.Equal(Day(expect.GetProperty("limit")), Rhythm.Limit(CadenceRules.EnterpriseStatus, tracked));
    }

    [Fact]
    public void An_overall_status_is_flagged_when_it_is_older_than_14_days()
    {
        var (input, expect) = Read("cad-02-overall-status-14-days");
        var cases = input.GetProperty("cases").EnumerateArray()
            .Select(one => (Tracked: new Tracked(Since, Day(one.GetProperty("last"))), Today: Day(one.GetProperty("today"))))
            .ToList();

        Assert.Equal(
            expect.GetProperty("days").EnumerateArray().Select(days => (int?)days.GetInt32()),
            cases.Select(one => Rhythm.Days(one.Tracked, one.Today)));
        Assert.Equal(
            expect.GetProperty("flagged").EnumerateArray().Select(flagged => flagged.GetBoolean()),
            cases.Select(one => Rhythm.State(CadenceRules.OverallStatus, one.Tracked, one.Today) == CadenceState.Overdue));
    }

    [Fact]
    public void A_first_note_is_due_at_once()
    {
        var (input, expect) = Read("cad-04-first-note");
        var today = Day(input.GetProperty("today"));
        var tracked = new Tracked(today, input.GetProperty("last").ValueKind == JsonValueKind.Null ? null : Since);

        Assert.Equal(expect.GetProperty("state").GetString(), Name(Rhythm.State(CadenceRules.EnterpriseStatus, tracked, today)));
        Assert.Equal(today, Rhythm.Due(CadenceRules.EnterpriseStatus, tracked));
        Assert.Equal(today, Rhythm.Plan(CadenceRules.EnterpriseStatus, tracked).Due(WorkWeek.Usual, today, null));
    }

    private static (JsonElement Input, JsonElement Expect) Read(string id)
    {
        var root = JsonDocument.Parse(Example.Text(id)).RootElement;
        return (root.GetProperty("input"), root.GetProperty("expect"));
    }

    private static DateOnly Day(JsonElement day) => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd");

    private static string Name(CadenceState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());
}
