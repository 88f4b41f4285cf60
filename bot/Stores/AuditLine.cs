using System.Security.Cryptography;
using System.Text;

namespace NotesBot.Stores;

/// <summary>That somebody did something: never a word of what they wrote, nor whom it was about.</summary>
/// <param name="PersonId">Who; of a person whose data is deleted, <see cref="HashOf"/> instead.</param>
/// <param name="Subject">The id of what it was done to; null where it has none.</param>
/// <param name="Detail">A code that says more; null for none.</param>
internal sealed record AuditLine(DateTimeOffset At, string PersonId, string What, string? Subject = null, string? Detail = null)
{
    public const string ByThemselves = "by_themselves";
    public const string ByOperator = "by_operator";
    public const string ByAge = "by_age";

    public const string DataDeleted = "data_deleted";

    /// <summary>What is written when a file was made anew, so that nothing deleted before is left in it.</summary>
    public const string FileRewritten = "file_rewritten";

    public static AuditLine Posted(Note note) => new(note.PostedAt, note.PersonId, "note_posted", note.Id, note.NoteType);

    public static AuditLine Exported(string personId, DateTimeOffset at) => new(at, personId, "data_exported");

    public static AuditLine Deleted(string personId, string by, DateTimeOffset at) => new(at, HashOf(personId), DataDeleted, Detail: by);

    /// <param name="handOver">An id that both lines of a hand-over bear, and nothing else.</param>
    public static AuditLine Given(string personId, string handOver, string kind, DateTimeOffset at) =>
        new(at, personId, "customer_given", handOver, kind);

    public static AuditLine Taken(string personId, string handOver, string kind, DateTimeOffset at) =>
        new(at, personId, "customer_taken", handOver, kind);

    /// <summary>Tells whoever knows the person's id that it is theirs, and nobody else whose it is.</summary>
    public static string HashOf(string personId) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(personId)))}";
}
