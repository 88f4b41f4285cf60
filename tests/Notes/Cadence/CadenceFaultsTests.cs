using NotesBot.Notes.Cadence;

namespace NotesBot.Tests.Notes.Cadence;

public sealed class CadenceFaultsTests
{
    private const string Name = "Cadence:EnterpriseStatus";

    private static readonly CadenceRules Rules = CadenceRules.EnterpriseStatus;

    [Fact]
    public void The_rules_that_come_with_it_have_no_faults()
    {
        Assert.Empty(CadenceFaults.Of(CadenceRules.EnterpriseStatus, Name));
        Assert.Empty(CadenceFaults.Of(CadenceRules.EnterpriseStatus with { IsQuarterly = true }, Name));
        Assert.Empty(CadenceFaults.Of(CadenceRules.OverallStatus, Name));
    }

    [Fact]
    public void The_smallest_and_the_largest_rules_have_no_faults()
    {
        Assert.Empty(CadenceFaults.Of(Rules with { Soon = 0, Due = 1, Limit = 1, Ladder = [1], DailyUntil = 1, ThenEvery = 1 }, Name));
        Assert.Empty(CadenceFaults.Of(
            Rules with { Soon = 366, Due = 366, Limit = 366, Ladder = [1, 366], DailyUntil = 366, ThenEvery = 366 }, Name));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(367)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_limit_is_a_day_of_a_year(int limit) =>
        Assert.Contains($"{Name}:Limit must be 1 to 366 days; it is {limit}.", CadenceFaults.Of(Rules with { Limit = limit }, Name));

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    public void It_is_due_by_the_limit(int due) =>
        Only($"Due must be 1 to 21 days (the limit); it is {due}.", Rules with { Due = due, Soon = 0 });

    [Theory]
    [InlineData(-1)]
    [InlineData(15)]
    public void It_is_due_soon_before_it_is_due(int soon) =>
        Only($"Soon must be 0 to 14 days (when it is due); it is {soon}.", Rules with { Soon = soon });

    [Fact]
    public void The_last_day_in_time_is_always_told()
    {
        const string Fault = "Ladder must end with the limit, 21: the last day in time is never passed over.";
        Only(Fault, Rules with { Ladder = [] });
        Only(Fault, Rules with { Ladder = default });
        Only(Fault, Rules with { Ladder = [12, 14] });
        Only(Fault, Rules with { Ladder = [21, 14] });
        Only(Fault, Rules with { Ladder = [12, 22] });
    }

    [Fact]
    public void The_days_of_the_ladder_ascend()
    {
        Only("Ladder must hold days from 1, ascending and each once; it is 14, 12, 21.", Rules with { Ladder = [14, 12, 21] });
        Only("Ladder must hold days from 1, ascending and each once; it is 12, 12, 21.", Rules with { Ladder = [12, 12, 21] });
        Only("Ladder must hold days from 1, ascending and each once; it is 0, 21.", Rules with { Ladder = [0, 21] });
    }

    [Theory]
    [InlineData(20)]
    [InlineData(367)]
    public void Daily_reminders_end_within_a_year(int until) =>
        Only($"DailyUntil must be 21 (the limit) to 366; it is {until}.", Rules with { DailyUntil = until });

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(367)]
    public void Reminders_never_end(int every) =>
        Only($"ThenEvery must be 1 to 366 days; it is {every}.", Rules with { ThenEvery = every });

    [Fact]
    public void Each_of_several_faults_is_named() => Assert.Equal(
        ["Due", "Soon", "Ladder", "DailyUntil", "ThenEvery"],
        CadenceFaults.Of(Rules with { Due = 0, Soon = -1, Ladder = [], DailyUntil = 0, ThenEvery = 0 }, Name)
            .Select(fault => fault.Split(' ')[0].Split(':')[^1]));

    private static void Only(string fault, CadenceRules rules) =>
        Assert.Equal($"{Name}:{fault}", Assert.Single(CadenceFaults.Of(rules, Name)));
}
