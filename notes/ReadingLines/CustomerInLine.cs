using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Notes.ReadingLines;

/// <summary>Finds the customer: "Contoso: …", "call with Contoso: …", "… for Contoso", 与 Contoso 开会，….</summary>
internal static partial class CustomerInLine
{
    private const int LongestHead = 80;

    private const int LongestName = 40;

    /// <summary>The customer, empty when there is none, and the segments: a name that stands alone is taken out of them.</summary>
    /// <param name="customers">Names to be found anywhere; another one is only looked for where the line begins.</param>
    public static (string Customer, bool IsKnown, ImmutableArray<Segment> Parts) Read(
        ImmutableArray<Segment> segments, IReadOnlyCollection<string> customers)
    {
        if (NewName(segments) is var (name, rest) && name.Length > 0)
        {
            return (customers.FirstOrDefault(known => known.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name, true, rest);
        }

        var parted = PartHead(segments, customers);
        if (parted is not [var first, ..])
        {
            return ("", false, parted);
        }

        var known = customers.Where(name => name.Trim().Length > 0).OrderByDescending(name => name.Length).ToList();
        foreach (var (segment, i) in parted.Select((segment, i) => (segment, i)))
        {
            if (known.FirstOrDefault(name => Named(segment.Text, name, isFirst: i == 0)) is { } found)
            {
                return (found, true, IsAlone(segment.Text, found) ? parted.RemoveAt(i) : parted);
            }
        }

        var lead = Lead().Match(FullWidth.Fold(first.Text));
        var group = lead.Groups["c"];
        return lead.Success && NextActionWords.AfterMarker(first.Text) is null
            && CustomerWords.Read(first.Text.Substring(group.Index, group.Length)) is { Length: > 0 } customer
            ? (customer, false, IsAlone(first.Text, customer) ? parted.RemoveAt(0) : parted)
            : ("", false, parted);
    }

    // "Fabrikam: exo on track": what stands before a workload, with a colon behind it, is a name though nobody knows it yet.
    private static (string Name, ImmutableArray<Segment> Parts) NewName(ImmutableArray<Segment> segments)
    {
        var folded = segments.IsEmpty ? "" : FullWidth.Fold(segments[0].Text);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        var name = colon is > 0 and <= LongestName ? segments[0].Text[..colon].Trim() : "";
        var after = colon > 0 ? segments[0].Text[(colon + 1)..].TrimStart() : "";
        return Name().IsMatch(name) && CustomerWords.Read(name) is { Length: > 0 } && !WorkloadWords.AtStart(after).Codes.IsEmpty
            ? (name, [segments[0] with { Text = after }, .. segments[1..]])
            : ("", segments);
    }

    // "Contoso: exo on track" and "call with Contoso: exo on track" are two parts.
    private static ImmutableArray<Segment> PartHead(ImmutableArray<Segment> segments, IReadOnlyCollection<string> customers)
    {
        var folded = segments.IsEmpty ? "" : FullWidth.Fold(segments[0].Text);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        if (!segments.IsEmpty && PartName(segments[0], customers) is { } named)
        {
            return [.. named, .. segments[1..]];
        }

        if (colon is <= 0 or > LongestHead)
        {
            return segments;
        }

        var (head, rest) = (segments[0].Text[..colon].Trim(), segments[0].Text[(colon + 1)..].Trim());
        var isCustomer = customers.Any(name => Named(head, name, isFirst: true)) || Lead().IsMatch(FullWidth.Fold(head));
        return isCustomer && rest.Length > 0 && NextActionWords.AfterMarker(head) is null
            ? [new(head, segments[0].Text[colon] == ':' ? ": " : "："), segments[0] with { Text = rest }, .. segments[1..]]
            : segments;
    }

    // "Contoso exo on track": a workload may follow at once.
    private static ImmutableArray<Segment>? PartName(Segment first, IReadOnlyCollection<string> customers) => customers
        .Select(name => name.Trim())
        .Where(name => name.Length > 0 && first.Text.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase))
        .Select(name => (Name: first.Text[..name.Length], After: first.Text[name.Length..].TrimStart()))
        .Where(parts => !WorkloadWords.AtStart(parts.After).Codes.IsEmpty)
        .Select(parts => (ImmutableArray<Segment>?)[new(parts.Name, " "), first with { Text = parts.After }])
        .FirstOrDefault();

    private static bool Named(string text, string name, bool isFirst)
    {
        var (folded, key) = (FullWidth.Fold(text), FullWidth.Fold(name.Trim()));
        if (key.Length == 0)
        {
            return false;
        }

        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var end = at + key.Length;
            if (!(end < folded.Length && char.IsAsciiLetterOrDigit(folded[end]) && char.IsAsciiLetterOrDigit(key[^1]))
                && (Before().IsMatch(folded[..at]) || (isFirst && at == 0 && end == folded.Length)))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => folded.IndexOf(key, from, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAlone(string text, string name) =>
        Preposition().Replace(FullWidth.Fold(text), "").Trim().Equals(FullWidth.Fold(name.Trim()), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?:^|[ (])(?:with|for|at|w/) ?$|(?:与|和|跟|同|给|为|在) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:(?:with|for|at|w/) |与|和|跟|同|给|为) ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    // One to four words, the first with a capital; not a label in capitals alone.
    [GeneratedRegex(@"^(?!\p{Lu}+$)(?:\p{Lu}[\p{L}\p{N}&.'-]*|[一-鿿]{2,12})(?: [\p{L}\p{N}&.'-]+){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // A name is written with capitals; in Chinese it ends where the sentence says what took place.
    [GeneratedRegex(
        """
        ^(?:[^:]{0,40}\ )?(?:with|for|With|For)\ (?<c>\p{Lu}[^:,;]{0,60})$
        | ^(?:刚刚?|今天|昨天|上午|下午|已经?|我们?)?(?:在|与|和|跟|同)\ ?(?<c>[A-Z一-鿿][^:,;]{0,30}?)\ ?
          (?=的?(?:电话|通话|会议|开会|开了|开完|沟通|讨论|会后|召开|举行|开启动会|启动会)|$)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();
}
