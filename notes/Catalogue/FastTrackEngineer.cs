using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Catalogue;

/// <summary>The notes of FastTrack Engineers and their subject matter experts (guidance: FE / SME Notes Guidance).</summary>
public static class FastTrackEngineer
{
    public static readonly NoteType TechnicalEnablement = new(
        "technical_enablement",
        new Page("workloads", new WorkloadsQuestion("workloads"), CovidTag.Asked, CovidTag.AskedWhich(of: "workloads")),
        new Page(
            "status",
            new ChoiceQuestion("status", "on_track", "paused", "pending_customer", "pending_ftc") { Detail = "status_detail" },
            new TextQuestion("status_detail") { Optional = true, MaxLength = 400 }),
        new Page("summary", new TextQuestion("summary") { Multiline = true, MaxLength = 4000 }),
        new Page(
            "next_action",
            new TextQuestion("next_action") { Multiline = true, MaxLength = 500 },
            new DateQuestion("next_action_date"),
            new TextQuestion("next_action_owner") { Optional = true, MaxLength = 100 }),
        new Page(
            "concerns",
            new GroupQuestion(
                "concerns",
                new ChoiceQuestion(
                    "concern_kind", "first_party", "third_party", "business", "security", "project_resources", "funding")
                {
                    Compact = true,
                },
                new TextQuestion("concern_text") { Multiline = true, MaxLength = 600 },
                new DigitsQuestion("insight_id") { Optional = true, Links = InsightIds.Links },
                RequiredWhen: new Condition("concern_kind", "first_party"))
            {
                Optional = true,
                MissingReference = "insight_required",
            }))
    {
        Roles = ["FE", "SME", "GMFTA", "MVM"],
        About = "workloads",
        IsParted = true,
        Lines =
        [
            new PrefixLine("workloads"),
            new ChoiceLine("status", Detail: "status_detail"),
            new TextLine("summary"),
            new ActionLine("next_action", Date: "next_action_date"),
            new ConcernsLine("concerns", Text: "concern_text", Reference: "insight_id"),
        ],
        Boxes =
        [
            new Box("next_action", "Next Action"),
            new Box("next_action_date", "Next Action Date"),
            new Box("next_action_owner", "Next Action Owner"),
        ],
        Place = new Place("Time > Service Time Entry", "Technical Enablement") { TimeTask = "workloads" },
    };

    public static readonly NoteType Environment = new(
        "environment",
        new Page("sections", new SectionsQuestion("sections") { MaxLength = 4000 }))
    {
        Roles = ["FE", "SME"],
        Lines = [new SectionLines("sections")],
        Place = new Place("Notes Editor", "Environment"),
    };
}
