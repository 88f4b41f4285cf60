using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.ReadingLines;

namespace NotesBot.Tests.Notes.ReadingLines;

/// <summary>Reads a line as a person of a role would have it read on Wednesday, April 1, 2020.</summary>
internal static class Line
{
    public static readonly ReadingContext Context = new(new DateOnly(2020, 4, 1));

    public static readonly string[] Customers = ["Contoso", "Fabrikam", "康托索"];

    public static OneLineFound? Find(string role, string line) => OneLine.Read(line, NoteTypes.Of(role), Context, Customers);

    /// <summary>Type, customer and values on one line: <c>technical_enablement [Contoso] status=paused | workloads=EXO</c>.</summary>
    public static string Read(string role, string line) => Find(role, line) is { } found
        ? $"{found.Type.Id} [{found.Customer}] "
            + string.Join(
                " | ",
                found.Values.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={value.Value}"))
        : "nothing";
}
