using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Sentences;

/// <summary>Understands what a person types about reminders: "track Contoso, last update 3 May", 推迟 Contoso 到周五.</summary>
/// <remarks>Whatever isn't wholly such a sentence is left to others: a note that was taken for a wish would be lost.</remarks>
public static partial class TrackingSentence
{
    private const int Longest = 64 * 1024;

    private static readonly ImmutableArray<TrackingForm> Forms = [.. EnglishTracking.Forms, .. ChineseTracking.Forms];

    // An answer has none of these words as a rule, and needs no further look.
    private static readonly SearchValues<string> Needed =
        NeededWords.Any([.. Forms.Select(form => form.Form), HandOverCode.Sentence(), ListHead()]);

    /// <summary>What the text says; null when it is anything but a sentence about reminders.</summary>
    public static TrackingSaid? Read(string text, ReadingContext context)
    {
        var trimmed = text.Length <= Longest ? text.Trim() : "";
        var end = trimmed.AsSpan().IndexOfAny('\r', '\n');
        var said = end < 0 ? OneLine(trimmed, context) : Pasted(trimmed, end);
        return said is null ? null : said with { IsOverall = Overall().IsMatch(SentenceKey.Of(end < 0 ? trimmed : trimmed[..end])) };
    }

    private static TrackingSaid? OneLine(string text, ReadingContext context)
    {
        if (!TrackingLine.Holds(text, Needed) || TrackingLine.Of(text) is not { } line)
        {
            return null;
        }

        var reader = new TrackingReader(line, context);
        return HandOverCode.Read(line.Typed) is { } code
            ? new(TrackingWish.Take) { Code = code }
            : Forms.Select(reader.Read).FirstOrDefault(said => said is not null) is { } said ? Asked(said, line)
            : null;
    }

    // "Contoso updated?" asks how it stands; taken for a statement it would start the clock anew.
    private static TrackingSaid Asked(TrackingSaid said, TrackingLine line) => said.Wish switch
    {
        TrackingWish.Updated or TrackingWish.Stop when line.IsQuestion =>
            said.Customer.Length > 0 ? new(TrackingWish.Show, said.Customer) : new(TrackingWish.List),
        TrackingWish.Updated => said with { IsSaved = Saved().IsMatch(line.Key) },
        _ => said,
    };

    // A list below a wish to track it, or a colleague's message with the code in it.
    private static TrackingSaid? Pasted(string text, int end)
    {
        if (TrackingLine.Holds(text.AsSpan(0, end), Needed) && TrackingLine.Of(text[..end]) is { } first && ListHead().IsMatch(first.Key))
        {
            return new(TrackingWish.Track) { List = text[end..].TrimStart('\r', '\n') };
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length <= ListedName.Longest && TrackingLine.Holds(line, Needed) && HandOverCode.Read(line.Trim().ToString()) is { } code)
            {
                return new(TrackingWish.Take) { Code = code };
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bsaved\b|\bftop\b|保存")]
    private static partial Regex Saved();

    [GeneratedRegex("overall status|(?:总体|整体)状态")]
    private static partial Regex Overall();

    [GeneratedRegex(
        """
        ^(?:(?:track|start\ tracking|remind\ me\ (?:of|about)|start\ reminders\ for)
        (?:\ (?:these|those|this|the\ following|the|my|all|all\ my))?
        (?:\ (?:customers?|tenants?|list|ones))?(?:\ (?:for|with)\ (?:the\ |their\ )?(?:overall|enterprise)\ status)?
        |(?:跟踪|追踪|关注)(?:一下)?(?:这些|以下|下面|下列|我)?的?(?:客户|租户|列表|清单)?的?(?:(?:总体|整体|企业)状态)?)\ ?:?$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ListHead();
}
