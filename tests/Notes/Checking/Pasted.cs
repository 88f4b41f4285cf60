using System.Collections.Immutable;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Questions;

namespace NotesBot.Tests.Notes.Checking;

/// <summary>A note that is pasted on 1 April 2020.</summary>
internal static class Pasted
{
    public const string Complete =
        """
        [EXO+TEAMS] #covid
        STATUS: On track to continue the deployment
        SUMMARY: Held the kickoff call.
        NEXT ACTION: Send the checklist. Scheduled for April 6, 2020.
        CONCERNS: The firewall may not support wildcard URLs
        """;

    public static readonly ReadingContext Context = new(new DateOnly(2020, 4, 1));

    public static PastedNote Read(string text) =>
        PastedNote.Read(text) ?? throw new Xunit.Sdk.XunitException($"No note: {text}");

    public static ImmutableArray<Finding> Findings(string text) => NoteFindings.Of(Read(text), Context);

    public static IEnumerable<string> Codes(string text) =>
        Findings(text).Where(finding => finding.Kind != FindingKind.Good).Select(finding => finding.Code);
}
