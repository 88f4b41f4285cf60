using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>A text made plain for comparing. It stays as long as it is, so that a place in the one is a place in the other.</summary>
internal static class SentenceKey
{
    public static string Of(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Plain(source[i]);
        }
    });

    /// <summary>The key of what <see cref="PlainText.OneLine"/> makes of a text, without making it: for a look at what it may be.</summary>
    /// <param name="room">As long as the text at least.</param>
    public static ReadOnlySpan<char> OfLine(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = length > 0;
            }
            else if (!PlainText.IsInvisible(c))
            {
                if (blank)
                {
                    room[length++] = ' ';
                }

                room[length++] = Plain(c);
                blank = false;
            }
        }

        return room[..length];
    }

    private static char Plain(char c) => c switch
    {
        >= '一' and <= '鿿' => c, // has no small letters, and needn't be looked up
        '‘' or '’' or '´' => '\'',
        '“' or '”' or '„' or '「' or '」' => '"',
        _ => char.ToLowerInvariant(FullWidth.Fold(c)),
    };
}
