using System.Collections.Immutable;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>Drafts and notes to begin a test with.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static Draft Draft(string id = "d1", string personId = "contoso/ada") => new()
    {
        Id = id,
        PersonId = personId,
        NoteType = "technical_enablement",
        Customer = "Fabrikam",
        Page = "workloads",
        CreatedAt = Morning,
        UpdatedAt = Morning,
    };

    public static Note NoteOf(Draft draft) => new()
    {
        Id = draft.Id,
        PersonId = draft.PersonId,
        NoteType = draft.NoteType,
        Customer = draft.Customer,
        Language = "en",
        Body = "Status: on track\r\n概要: 已完成 🙂",
        Answers = Answers(("status", "on_track"), ("summary", "已完成 🙂")),
        PostedAt = Morning,
    };

    public static ImmutableSortedDictionary<string, string> Answers(params (string Question, string Answer)[] answers) =>
        answers.ToImmutableSortedDictionary(pair => pair.Question, pair => pair.Answer, StringComparer.Ordinal);
}
