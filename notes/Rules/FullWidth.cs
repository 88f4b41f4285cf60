namespace NotesBot.Notes.Rules;

/// <summary>Chinese keyboards type letters, digits and signs in full width: ＃, ，, １. This makes the plain ones of them.</summary>
public static class FullWidth
{
    private const int Distance = '！' - '!';

    /// <summary>The text in half width. Its length stays, so that a place found in it is the same place in the original.</summary>
    public static string Fold(string text) => IsPlain(text) ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold(source[i]);
        }
    });

    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('！', '～') && !text.ContainsAny('\u3000', '\u00A0');

    internal static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - Distance),
        '\u3000' or '\u00A0' => ' ',
        _ => c,
    };
}
