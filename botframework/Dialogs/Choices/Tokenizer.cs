using System.Collections.Generic;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks a text at spaces and punctuation; an emoji is a word of its own.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        text ??= string.Empty;
        var wordStart = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var standsAlone = rune.Value > 0xFFFF;
            if (standsAlone || Breaks(rune))
            {
                AddWord(tokens, text, wordStart, position);
                wordStart = -1;
            }
            else if (wordStart < 0)
            {
                wordStart = position;
            }

            if (standsAlone)
            {
                AddWord(tokens, text, position, position + rune.Utf16SequenceLength);
            }

            position += rune.Utf16SequenceLength;
        }

        AddWord(tokens, text, wordStart, text.Length);
        return tokens;
    }

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0)
        {
            return;
        }

        var word = text[start..end];
        tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
    }

    // ASCII and Latin-1 signs, modifiers and combining marks, punctuation, arrows and symbols. ASCII letters and digits are none of these.
    private static bool Breaks(Rune rune) => rune.Value is
        <= 0x2F
        or (>= 0x3A and <= 0x40)
        or (>= 0x5B and <= 0x60)
        or (>= 0x7B and <= 0xBF)
        or (>= 0x2B9 and <= 0x36F)
        or (>= 0x2000 and <= 0x2BFF)
        or (>= 0x2E00 and <= 0x2E7F);
}
