using System.Collections.Immutable;

namespace NotesBot.Notes.Rules;

/// <summary>Facts under headings, typed as <c>Service:</c> and <c>- item</c> lines.</summary>
public sealed record Section(string Service, ImmutableArray<string> Items);

/// <summary>Reads such text.</summary>
public static class Sections
{
    private static readonly char[] Bullets = ['-', '*', '•', '–', '—', '·', '－', ' '];

    /// <summary>
    /// The sections in their order, the same service once. A line that ends with a colon is a heading, every other one an item, with or
    /// without a bullet; "Exchange: 2 servers" on one line is both. Items before any heading stand under an empty one.
    /// </summary>
    public static ImmutableArray<Section> Read(string text)
    {
        var sections = new List<(string Service, List<string> Items)>();
        foreach (var raw in text.Split('\n'))
        {
            var line = PlainText.OneLine(raw);
            var isBullet = line.Length > 0 && Bullets.Contains(line[0]);
            var (service, item) = Parts(line.TrimStart(Bullets), isBullet);
            if (service is not null && !sections.Exists(s => s.Service.Equals(service, StringComparison.OrdinalIgnoreCase)))
            {
                sections.Add((service, []));
            }

            if (item.Length > 0)
            {
                Add(sections, service, item);
            }
        }

        return [.. sections.Select(section => new Section(section.Service, [.. section.Items]))];
    }

    private static void Add(List<(string Service, List<string> Items)> sections, string? service, string item)
    {
        if (sections.Count == 0)
        {
            sections.Add(("", []));
        }

        var at = service is null ? sections[^1] : sections.Find(s => s.Service.Equals(service, StringComparison.OrdinalIgnoreCase));
        at.Items.Add(item);
    }

    private const int LongestService = 60;

    private static (string? Service, string Item) Parts(string line, bool isBullet)
    {
        var colon = FullWidth.Fold(line).IndexOf(':', StringComparison.Ordinal);
        var isHeading = colon == line.Length - 1 && colon > 0;
        var isBoth = !isBullet && colon > 0 && colon <= LongestService && WorkloadPrefix.ParseList(line[..colon]).Unknown is null;
        return (isHeading && !isBullet) || isBoth ? (line[..colon].TrimEnd(), line[(colon + 1)..].TrimStart()) : (null, line);
    }
}
