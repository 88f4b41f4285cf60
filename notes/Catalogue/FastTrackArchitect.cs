using NotesBot.Notes.Cadence;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Formats.Advices;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Notes.Catalogue;

/// <summary>The status of an enterprise customer for leadership (guidance: FTA Notes Guidance).</summary>
public static class FastTrackArchitect
{
    private const int LongestText = 2000;

    // Who prepares the note for an architect need not be assigned to the tenant.
    private static readonly Condition OfArchitects = new("role", "FTA");

    public static readonly NoteType EnterpriseStatus = new(
        "enterprise_status",
        new Page(
            "enterprise",
            new ChoiceQuestion("enterprise_level", "4", "3", "none")
            {
                OptionWords = "enterprise_level", Refused = [("none", "not_enterprise_flag")], When = OfArchitects,
            },
            new ChoiceQuestion("assigned", "true", "false")
            {
                OptionWords = "yes_no", Refused = [("false", "not_assigned")], When = OfArchitects,
            }),
        new Page(
            "colour",
            new ChoicesQuestion("reasons", "it_maturity", ">50k", "exec_relationship", "reactive", "major_brand", "new_feature")
            {
                OptionWords = "reason",
            },
            new ChoiceQuestion("status", "red", "yellow", "green") { Words = "colour", OptionWords = "rag" }),
        new Page(
            "exec_summary",
            new GuidedTextQuestion("exec_summary", "exec_topic", "exec_description", "exec_impact", "exec_actions")
            {
                MaxLength = LongestText, SlideLimit = SlideText.ExecSummary,
            },
            CovidTag.Asked,
            CovidTag.AskedWhich()),
        new Page(
            "overview",
            new TextQuestion("overview") { Multiline = true, MaxLength = LongestText },
            new GuidedTextQuestion("ftc_activities", "ftc_EXO", "ftc_SPO", "ftc_OPP")
            {
                MaxLength = LongestText, Optional = true, IsNamed = true,
            }),
        new Page(
            "risks",
            new TextQuestion("risks") { Multiline = true, Optional = true, MaxLength = LongestText, SlideLimit = SlideText.Risks },
            new TextQuestion("awareness") { Multiline = true, Optional = true, MaxLength = LongestText, SlideLimit = SlideText.Awareness }),
        new Page(
            "next_update",
            new DateQuestion("next_update") { Within = NextUpdate.MostDays, Preset = NextUpdate.UsualDays },
            new TextQuestion("brand") { Optional = true, MaxLength = 100 }))
    {
        Roles = ["FTA"],
        Updates = new StatusUpdate(StatusKind.Enterprise, "FTA") { NextUpdate = "next_update" },
        Kept = ["enterprise_level", "assigned"],
        Repeated = ["reasons", "status", "exec_summary", "overview", "ftc_activities", "risks", "awareness", "brand"],
        Lines =
        [
            new ChoiceLine("reasons"),
            new ChoiceLine("status"),
            new TextLine("exec_summary") { IsTagged = true, IsSlide = true },
            new TextLine("overview"),
            new TextLine("ftc_activities"),
            new TextLine("risks") { IsSlide = true },
            new TextLine("brand"),
            new DateLine("next_update"),
            new TextLine("awareness") { IsSlide = true },
        ],
        Boxes =
        [
            new Box("reasons", "reason"),
            new Box("status", "status"),
            new Box("exec_summary", "executive summary") { IsLine = true },
            new Box("overview", "O365 deployment status current overview"),
            new Box("ftc_activities", "current FTC activities"),
            new Box("risks", "risk/watch list") { IsLine = true },
            new Box("brand", "public/brand name"),
            new Box("next_update", "next update"),
            new Box("awareness", "awareness") { IsLine = true },
        ],
        Advice =
        [
            new SlideAdvice("exec_summary", "risks", "awareness"),
            new ColourAdvice("status"),
            new NextUpdateAdvice("next_update"),
            new LevelAdvice("enterprise_level", Reasons: "reasons"),
        ],
        Place = new Place("Status > Enterprise Status", "Enterprise Status") { IsForm = true },
    };
}
