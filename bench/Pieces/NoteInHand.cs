using System.Collections.Immutable;
using NotesBot.Cards;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Bench.Pieces;

/// <summary>A Technical Enablement note that is nearly written.</summary>
internal static class NoteInHand
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    public static NoteType Type => FastTrackEngineer.TechnicalEnablement;

    public static Answers Answers { get; } = Answers.Of(Given);

    private static ImmutableSortedDictionary<string, string> Given => Draft.Nothing.AddRange(new Dictionary<string, string>
    {
        ["workloads"] = "EXO,TEAMS",
        ["covid"] = "no",
        ["status"] = "on_track",
        ["status_detail"] = "to continue the deployment",
        ["summary"] = Arriving.Text,
        ["next_action"] = "Customer to obtain certificates",
        ["next_action_date"] = "2026-04-10",
        ["concern_kind"] = "third_party",
        ["concern_text"] = "The proxy of the data centre breaks long connections.",
    });

    /// <summary>The page on which the draft stands: workloads, which has the most choices.</summary>
    public static PageCard.Shown Page { get; } = Show(new Draft
    {
        Id = "5f0c1f3c4d5e4a7b9c1d0a2b4c6d8e0f",
        PersonId = "41af4b91/7c3f1f3c",
        NoteType = Type.Id,
        Customer = "Contoso",
        Page = "workloads",
        Answers = Given,
        Revision = 7,
        CreatedAt = DateTimeOffset.UnixEpoch,
        UpdatedAt = DateTimeOffset.UnixEpoch,
    });

    private static PageCard.Shown Show(Draft draft)
    {
        var route = NoteRoute.Of(draft, ["FE"]);
        return new(draft, route, route.Page(draft.Page)!, new DraftChange(draft, []), Today, BotWords.Of("en"));
    }
}
