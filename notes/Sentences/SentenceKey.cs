using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>A text made plain for comparing. It stays as long as it is, so that a place in the one is a place in the other.</summary>
internal static class SentenceKey
{
    public static string Of(string text) => string.Create(text.Length, FullWidth.Fold(text).ToLowerInvariant(), static (span, folded) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = folded[i] switch { '‘' or '’' or '´' => '\'', '“' or '”' or '„' or '「' or '」' => '"', var c => c };
        }
    });
}
