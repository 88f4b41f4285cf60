using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Reminders;
using NotesBot.Turns;

namespace NotesBot.Drafts;

/// <summary>What a new draft begins with, when more is known than that somebody wants to write a note.</summary>
/// <param name="NoteType">Its id; empty where it must be asked.</param>
/// <param name="Customer">Empty where it must be asked.</param>
/// <param name="Values">What is known already, by input id, not checked yet.</param>
internal sealed record DraftStart(string NoteType = "", string Customer = "", RawValues? Values = null)
{
    public static readonly DraftStart Blank = new();

    /// <summary>What the draft's id is made of, so that beginning twice begins once; null for the activity that asks for it.</summary>
    public string? Source { get; init; }

    /// <summary>The page it begins on; null for the first that lacks an answer.</summary>
    public string? Page { get; init; }

    /// <summary>What a tap asks for; a note type that this version doesn't know is asked anew.</summary>
    public static DraftStart Of(Incoming.Tapped tap) =>
        new(NoteTypes.Find(tap.Field(NoteRoute.NoteType))?.Id ?? "", PlainText.OneLine(tap.Field("tenant")));

    /// <summary>The note that updates a tracked customer's status, with its last values, on one form.</summary>
    public static DraftStart Update(Incoming.Tapped tap) =>
        new(TrackedKinds.NoteType(tap.Field("kind")), PlainText.OneLine(tap.Field("tenant"))) { Page = NoteRoute.Form };

    public bool IsBlank => NoteType.Length == 0 && Customer.Length == 0 && Values is null;
}
