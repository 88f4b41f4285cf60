namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>Makes one field, which is one line, of what was asked in parts.</summary>
public static class GuidedText
{
    private static readonly char[] Separators = [' ', '|', ';', '；'];

    /// <summary>
    /// The parts joined as real notes join statements: <c>topic | description | impact | actions</c>. Empty ones are left out.
    /// </summary>
    public static string Join(params IEnumerable<string> parts) => string.Join(
        " | ",
        parts.Select(part => PlainText.OneLine(part).Trim(Separators)).Where(part => part.Length > 0));
}
