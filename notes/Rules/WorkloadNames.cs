using System.Collections.Immutable;

namespace NotesBot.Notes.Rules;

/// <summary>Finds workloads by code and by everything people call them.</summary>
internal static class WorkloadNames
{
    // Longest first, so that "Exchange Online" isn't read as "Exchange" and a rest.
    private static readonly ImmutableArray<(string Name, string Code)> All =
    [
        .. Workloads.All
            .SelectMany(w => w.Aliases.Prepend(w.Code), (w, name) => (Name: name, w.Code))
            .OrderByDescending(entry => entry.Name.Length),
    ];

    /// <summary>The workload whose name stands at the start and ends there; the length is 0 where there is none.</summary>
    public static (string Code, int Length) AtStart(ReadOnlySpan<char> text)
    {
        foreach (var (name, code) in All)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && EndsAt(text, name))
            {
                return (code, name.Length);
            }
        }

        return ("", 0);
    }

    // Chinese has no blanks between words: after 身份安全 anything may follow.
    private static bool EndsAt(ReadOnlySpan<char> text, string name) =>
        text.Length == name.Length || !char.IsAsciiLetterOrDigit(text[name.Length]) || !char.IsAscii(name[^1]);
}
