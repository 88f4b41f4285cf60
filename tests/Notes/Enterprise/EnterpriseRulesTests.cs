using NotesBot.Notes.Rules.Enterprise;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Enterprise;

public sealed class EnterpriseRulesTests
{
    private static readonly DateOnly Status = new(2019, 9, 3);

    [Theory]
    [InlineData(1, 0, "ok")]
    [InlineData(14, 0, "ok")]
    [InlineData(15, 0, "info_over_14")]
    [InlineData(21, 0, "info_over_14")]
    [InlineData(22, 0, "error_over_21")]
    [InlineData(0, 0, "error_not_future")]
    [InlineData(-1, 0, "error_not_future")]
    [InlineData(14, 14, "error_not_future")]
    [InlineData(14, 13, "ok")]
    [InlineData(30, 30, "error_not_future")]
    public void The_next_update_comes_after_today_and_within_21_days(int next, int today, string code) =>
        Assert.Equal(code, NextUpdate.Check(Status, Status.AddDays(today), Status.AddDays(next)));

    [Fact]
    public void The_next_update_is_proposed_in_two_weeks()
    {
        Assert.Equal(new DateOnly(2019, 9, 17), NextUpdate.Default(Status));
        Assert.Equal(DateOnly.MaxValue, NextUpdate.Default(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData(null, false, "not_enterprise_flag")]
    [InlineData(5, true, "not_enterprise_flag")]
    [InlineData(4, false, "not_assigned")]
    [InlineData(4, true, "ok")]
    public void The_gate_asks_for_the_flag_first(int? level, bool assigned, string code) =>
        Assert.Equal(code, EnterpriseGate.Check(level, assigned));

    [Theory]
    [InlineData(4, ">50k")]
    [InlineData(3, null)]
    [InlineData(null, null)]
    public void Level_4_suggests_its_size_as_the_reason(int? level, string? reason)
    {
        Assert.Equal(reason, EnterpriseGate.SuggestedReason(level));
        Assert.All(Words.ForNotes.Where(_ => reason is not null), words => Assert.NotNull(words.Find($"reason.{reason}")));
    }

    [Fact]
    public void Answers_to_prompts_become_one_line()
    {
        Assert.Equal(
            "Network | Proxy blocks Teams. | 20K users\nwait".Replace('\n', ' '),
            GuidedText.Join("Network ", "Proxy blocks Teams.", "", " 20K users\nwait", "  ", "|"));
        Assert.Equal("", GuidedText.Join("", " "));
    }

    [Fact]
    public void Activities_become_one_line()
    {
        WorkloadActivity[] activities =
        [
            new("EXO", "Migrating.", "Mail flow;", "Hybrid run", "05/01/2020", "FTA reviews\nthe plan"),
            new("SPO", Due: "June"),
            new("OPP"),
        ];

        Assert.Equal(
            "EXO: Migrating; Blockers: Mail flow; Next actions: Hybrid run; Due: 05/01/2020; Actions: FTA reviews the plan"
            + " | SPO: Due: June",
            GuidedText.Activities(activities, Words.English));
        Assert.Equal(
            "EXO: 迁移中; 阻碍因素: 邮件流",
            GuidedText.Activities([new("EXO", "迁移中。", "邮件流")], Words.Chinese));
        Assert.Equal("", GuidedText.Activities([new("EXO")], Words.English));
        Assert.Equal<string>(["EXO", "SPO", "OPP"], GuidedText.CoreWorkloads);
    }
}
