using System.Text;
using Microsoft.Bot.Schema;
using NotesBot.Cards;

namespace NotesBot.Turns;

/// <summary>
/// A message's text as its author would read it out: without the bot's own name, wherever and however often it is mentioned, and with
/// the names of others as names. The published SDK's RemoveRecipientMention takes recipient, mentioned account and text for granted, and
/// leaves others in their markup.
/// </summary>
internal static class MentionedText
{
    private const string Start = "<at";
    private const string End = "</at>";

    // What may stand between the bot's name and what it is told.
    private const string AfterName = ",:，：";

    private static readonly string[] Blanks = [" ", "\u00a0", "&nbsp;"];

    public static string Of(Activity activity) => ActivityJson.Mentions(activity).Aggregate(
        activity.Text ?? "",
        (text, mention) => (mention.Id == activity.Recipient?.Id, NameIn(mention.Text)) switch
        {
            (true, var name) => Replace(text, mention.Text, name, spoken: null),
            (false, { Length: > 0 } name) => Replace(text, mention.Text, name, name),
            _ => text,
        }).Trim();

    /// <param name="spoken">What stands there instead; null for nothing, and then one blank between the words on either side.</param>
    private static string Replace(string text, string mention, string? name, string? spoken)
    {
        var said = new StringBuilder(text.Length);
        var next = 0;
        while (Find(text, next, mention, name) is var (start, end))
        {
            said.Append(text, next, start - next);
            next = spoken is null ? Close(said, text, end) : end;
            said.Append(spoken);
        }

        return said.Append(text, next, text.Length - next).ToString();
    }

    // Goes on behind the blanks; nothing is put at the edge of a line, or before a comma.
    private static int Close(StringBuilder said, string text, int next)
    {
        while (Array.Find(Blanks, blank => EndsWith(said, blank)) is { } before)
        {
            said.Length -= before.Length;
        }

        var isAtStart = said.Length == 0 || said[^1] == '\n';
        if (isAtStart && next < text.Length && AfterName.Contains(text[next], StringComparison.Ordinal))
        {
            next++;
        }

        while (Array.Find(Blanks, blank => text.AsSpan(next).StartsWith(blank, StringComparison.Ordinal)) is { } behind)
        {
            next += behind.Length;
        }

        if (!isAtStart && next < text.Length && !char.IsPunctuation(text[next]) && text[next] is not ('\r' or '\n'))
        {
            said.Append(' ');
        }

        return next;
    }

    // Some clients add attributes to the tag in the text, which the mention beside it lacks.
    private static (int Start, int End)? Find(string text, int from, string mention, string? name)
    {
        if (name is null)
        {
            return text.IndexOf(mention, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? (found, found + mention.Length) : null;
        }

        for (var start = Next(text, from); start >= 0; start = Next(text, start + 1))
        {
            var tag = text.AsSpan(start + Start.Length);
            var open = tag.IndexOfAny('<', '>');
            if (open >= 0 && tag[open] == '>' && (open == 0 || tag[0] == ' ')
                && tag[(open + 1)..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && tag[(open + 1 + name.Length)..].StartsWith(End, StringComparison.OrdinalIgnoreCase))
            {
                return (start, start + Start.Length + open + 1 + name.Length + End.Length);
            }
        }

        return null;
    }

    private static int Next(string text, int from) => text.IndexOf(Start, from, StringComparison.OrdinalIgnoreCase);

    // What stands between the tags; null for a mention of another kind.
    private static string? NameIn(string mention)
    {
        var open = mention.IndexOf('>', StringComparison.Ordinal) + 1;
        return mention.StartsWith(Start, StringComparison.OrdinalIgnoreCase)
            && mention.EndsWith(End, StringComparison.OrdinalIgnoreCase)
            && open > 0 && open <= mention.Length - End.Length
                ? mention[open..^End.Length]
                : null;
    }

    private static bool EndsWith(StringBuilder said, string blank) =>
        said.Length >= blank.Length && said.ToString(said.Length - blank.Length, blank.Length) == blank;
}
