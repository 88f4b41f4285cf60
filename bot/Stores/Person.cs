using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>Somebody who talks with the bot, and their settings. What is null was never chosen.</summary>
internal sealed record Person
{
    /// <summary>Made by the bot from tenant and directory id (or channel id); the same on every device.</summary>
    public required string Id { get; init; }

    /// <summary>The codes of their roles: <c>FE</c>, <c>FTA</c>, …; empty until they told.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    public EntryMode Mode { get; init; }

    /// <summary>The language the bot speaks with them, a code such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The language their notes are written in.</summary>
    public string? NoteLanguage { get; init; }

    /// <summary>An IANA name such as <c>Europe/Berlin</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether they were greeted.</summary>
    public bool Welcomed { get; init; }

    public bool Equals(Person? other) =>
        other is not null && Id == other.Id && Roles.SequenceEqual(other.Roles) && Mode == other.Mode && Language == other.Language
        && NoteLanguage == other.NoteLanguage && TimeZone == other.TimeZone && Welcomed == other.Welcomed;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
