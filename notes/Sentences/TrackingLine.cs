using System.Buffers;
using System.Text.RegularExpressions;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>A sentence without what is polite in it and without the signs it ends with.</summary>
/// <param name="Typed">As it was typed, on one line.</param>
/// <param name="Key">The same, made plain for comparing; as long as it.</param>
internal sealed partial record TrackingLine(string Typed, string Key)
{
    private const int Longest = 160;

    // Room for the longest of any kind.
    private const int Most = 1024;

    private static readonly SearchValues<string> Thanking = NeededWords.Any(Thanks());
    private static readonly SearchValues<string> Asking = NeededWords.Any(Question());

    /// <summary>Whether it asks: who asks whether a customer is updated doesn't say that it is.</summary>
    public bool IsQuestion { get; private init; }

    /// <summary>Null for a text that is no sentence: an empty one, one of several lines, or a long one.</summary>
    public static TrackingLine? Of(string text, int longest = Longest)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > longest || trimmed.AsSpan().ContainsAny('\r', '\n'))
        {
            return null;
        }

        var typed = WithoutEnd(PlainText.OneLine(trimmed));
        typed = typed[Polite().Match(SentenceKey.Of(typed)).Length..];
        return typed.Length == 0 ? null : new(typed, SentenceKey.Of(typed)) { IsQuestion = Asks(SentenceKey.Of(trimmed)) };
    }

    /// <summary>Whether a line may be made of the text that holds one of the words, as a key has them. Takes no memory.</summary>
    public static bool Holds(ReadOnlySpan<char> text, SearchValues<string> words, int longest = Longest)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= longest
            && !trimmed.ContainsAny('\r', '\n')
            && SentenceKey.OfLine(trimmed, stackalloc char[Most]).ContainsAny(words);
    }

    public string Part(Group group) => Typed.Substring(group.Index, group.Length).Trim();

    private static bool Asks(string key) => key.AsSpan().ContainsAny(Asking) && Question().IsMatch(key);

    private static Match? Thanked(string key) =>
        key.AsSpan().ContainsAny(Thanking) && Thanks().Match(key) is { Success: true } thanks ? thanks : null;

    // What ends a sentence, but not the full stop of "Contoso, Ltd.".
    private static string WithoutEnd(string typed)
    {
        for (var length = -1; length != typed.Length;)
        {
            length = typed.Length;
            typed = Thanked(SentenceKey.Of(typed)) is { } thanks ? typed[..thanks.Index] : typed;
            typed = typed.TrimEnd('!', '?', '~', '…', '。', '！', '？', ',', '，', ' ');
            var bare = typed.TrimEnd('.');
            typed = typed.Length - bare.Length == 1 && NameParts.IsShortened(bare) ? typed : bare;
        }

        return typed;
    }

    // "Could you stop Contoso?", 好吗？ are polite, and ask nothing.
    [GeneratedRegex("^(?!.*(?:(?:please|pls|thanks|thank you)|好吗|可以吗)[ ?!.]*$)(?!(?:can|could|would|will|may) (?:you|we|i)\\b)(?!请|麻烦).*(?:吗[ ?!。]*|\\?[ ?!]*)$")]
    private static partial Regex Question();

    [GeneratedRegex("(?:^|[ ,.])(?:please|pls|thanks|thank you|thx|for me)$|(?: ?(?:谢谢|好吗|可以吗|吗|吧))+$")]
    private static partial Regex Thanks();

    [GeneratedRegex(
        """
        ^(?>(?:(?:please|pls|plz|kindly|hi|hello|hey|good\ (?:morning|afternoon|evening)|ok|okay|so|well|now|then|thanks|notesbot
        |(?:can|could|would|will)\ you|(?:can|could|may)\ (?:i|we)|(?:i|we)\ (?:want|need|have|would\ like)(?:\ you)?\ to
        |(?:i|we)'d\ like(?:\ you)?\ to|let's|let\ us|let\ me|go\ ahead\ and)(?:[ ,:.!]+|$)
        |(?:请问|请|麻烦您|麻烦你|麻烦|帮忙|帮我|你好|您好|嗨|我想要|我想|我要|我需要|能不能|能否|可不可以|可以|你能|好的)[ ,:!。]*)*)
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Polite();
}
