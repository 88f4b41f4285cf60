using System.Collections.Immutable;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Formats.Advices;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;

namespace NotesBot.Notes.Catalogue;

/// <summary>The notes about a customer as a whole (guidance: FTOP Notes Guidance - Overall Status).</summary>
public static class FastTrackManager
{
    private static readonly Place OverallStatus = new("Status > Overall Status", "Engagement Management");

    public static readonly NoteType EngagementManagement = new(
        "engagement_management",
        new Page(
            "text",
            new ChoiceQuestion("prefix", "reengaged", "get_modern")
            {
                OptionWords = "prefix", Compact = true, Optional = true, When = new Condition("role", "GATEWAY"),
            },
            new TextQuestion("text") { Words = "overall_text", Multiline = true, MaxLength = 4000 },
            CovidTag.Asked,
            CovidTag.AskedWhich()),
        new Page(
            "next_action",
            new TextQuestion("next_action") { Multiline = true, MaxLength = 500, Wanted = true },
            new DateQuestion("next_action_date") { Wanted = true },
            new TextQuestion("next_action_owner") { MaxLength = 100, Wanted = true }),
        new Page(
            "services",
            new WorkloadsQuestion("services") { IsOrdered = false, Optional = true },
            new ToggleQuestion("escalate")))
    {
        Roles = ["FM", "ADOPTION_SME", "GATEWAY"],
        Updates = new StatusUpdate(StatusKind.Overall, "FM"),
        About = "services",
        IsParted = true,
        Lines = [new TextLine("text") { IsBare = true, IsTagged = true, Prefix = "prefix" }],
        Boxes =
        [
            new Box("next_action", "Next Action"),
            new Box("next_action_date", "Next Action Date"),
            new Box("next_action_owner", "Next Action Owner"),
            new Box("services", "Services"),
            new Box("escalate", "Escalate"),
        ],
        Place = OverallStatus,
    };

    public static readonly NoteType ExecSummary = new(
        "exec_summary",
        new Page(
            "engagement",
            new TextQuestion("customer") { Multiline = true, MaxLength = 1000 },
            new ChoiceQuestion("engagement", "on_hold", "reactive", "fully") { OptionWords = "engagement" },
            new ChoiceQuestion("deployment", "none", "partially", "fully") { OptionWords = "deployment" }),
        new Page("relationship", new TextQuestion("relationship") { Multiline = true, MaxLength = 2000 }),
        new Page(
            "workloads",
            new WorkloadsQuestion("workloads")
            {
                Words = "snapshot_workloads", IsOrdered = false, HasTexts = true, Codes = Workloads.ExecSummaryOrder,
            },
            CovidTag.Asked,
            CovidTag.AskedWhich()),
        new Page("snapshot", new WorkloadTextsQuestion("snapshot", Chosen: "workloads") { Words = "workload_text", MaxLength = 500 }),
        new Page(
            "support",
            new TextQuestion("support") { Multiline = true, Optional = true, MaxLength = 1000 },
            new TextQuestion("risks") { Words = "exec_risks", Multiline = true, Optional = true, MaxLength = 1000 },
            new ChoiceQuestion("style", "plain", "bullets") { OptionWords = "style", Preset = "plain", Compact = true }))
    {
        Roles = ["FM"],
        Updates = new StatusUpdate(StatusKind.Overall, "FM"),
        About = "workloads",
        Bullets = new Condition("style", "bullets"),
        Lines =
        [
            new HeadingLine(CovidTag.Question),
            new TextLine("customer"),
            new ChoiceLine("engagement"),
            new ChoiceLine("deployment"),
            new TextLine("relationship"),
            new WorkloadLines("snapshot", Chosen: "workloads"),
            new TextLine("support") { Empty = "line.none" },
            new TextLine("risks") { IsOptional = true },
        ],
        Advice = [new EscalateAdvice("risks"), new SameTextAdvice("snapshot")],
        Place = OverallStatus,
    };

    public static readonly NoteType ServiceIntent = new(
        "service_intent",
        new Page(
            "service",
            new ChoiceQuestion("service", Workloads.WithService) { OptionWords = "workload", Compact = true },
            CovidTag.AskedOfOne),
        new Page("l1", new StatusLevelQuestion("l1", 1)),
        new Page("l2", new StatusLevelQuestion("l2", 2) { Above = "l1", When = L1(Unknown, InProgress, Blocked, NoIntent) }),
        new Page("l3", new StatusLevelQuestion("l3", 3) { Above = "l2", When = L1(Blocked, NoIntent) }),
        new Page("intent", new IntentTextQuestion("text", Status: "l1") { Words = "intent_text" }),
        new Page(
            "entitlements",
            new EntitlementsQuestion("entitlements"),
            new DateQuestion("target_date")
            {
                When = L1(InProgress, Blocked), RequiredWhen = L1(InProgress),
            },
            new TextQuestion("owner") { MaxLength = 100, When = L1(Unknown, Blocked, NoIntent, StatusTree.Duplicate) }))
    {
        Roles = ["FM", "SME"],
        About = "service",
        Lines = [new TextLine("text") { IsBare = true, IsTagged = true }],
        Boxes =
        [
            new Box("service", "Service"),
            new Box("l1", "L1"),
            new Box("l2", "L2"),
            new Box("l3", "L3"),
            new Box("entitlements", "Entitlements"),
            new Box("target_date", "Target Date"),
            new Box("owner", "Owner"),
        ],
        Presets =
        [
            new Preset(
                new Condition(CovidTag.Question, CovidTag.Pausing),
                ("l1", Blocked), ("l2", "IT Change Management and Resourcing"), ("l3", "COVID")),
        ],
        Advice = [new IntentAdvice("text", Status: "l1"), new SameTextAdvice("text")],
        Place = new Place("Services > {0} > Entitlement status", "Service Intent") { Service = "service" },
    };

    private const string Unknown = StatusTree.StatusUnknown;
    private const string InProgress = StatusTree.InProgress;
    private const string Blocked = StatusTree.Blocked;
    private const string NoIntent = StatusTree.NoIntent;

    private static Condition L1(params ImmutableArray<string> labels) => new("l1", labels);
}
