using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Checking;

/// <summary>A label as it is compared: in plain capitals, without the bullets, numbers and marks around it.</summary>
internal static class LabelKey
{
    /// <summary>The most UTF-16 units a label has: what is longer is a sentence.</summary>
    public const int Longest = 120;

    private static readonly char[] Bullets = [' ', '\t', '-', '*', '•', '–', '—', '·', '●', '▪', '○', '>'];

    private static readonly char[] Marks = [.. Bullets, '_', '#', '[', ']', '【', '】', '"'];

    public static bool IsBulleted(string line) => line.TrimStart() is { Length: > 0 } rest && Bullets.Contains(rest[0]);

    public static string WithoutBullet(string line) => line.TrimStart(Bullets);

    public static string Of(string text)
    {
        var line = WithoutNumber(PlainText.OneLine(FullWidth.Fold(text)).Trim(Marks)).Trim(Marks);
        // Reason (Required), Status (R/Y/G): the pages explain labels in brackets.
        var plain = line.EndsWith(')') && line.LastIndexOf('(') is > 0 and var at ? line[..at].TrimEnd() : line;
        return string.Create(plain.Length, plain.ToUpperInvariant(), WithoutAccents).Replace(" / ", "/", StringComparison.Ordinal);
    }

    /// <summary>Whether the one became the other by a slip: one letter in a short label, two in a longer one.</summary>
    public static bool IsNear(string key, string label)
    {
        var most = label.Length < 8 ? 1 : 2;
        return key.Length >= 5 && Math.Abs(key.Length - label.Length) <= most && Distance(key, label) <= most;
    }

    private static string WithoutNumber(string line)
    {
        var rest = line.AsSpan().TrimStart("0123456789");
        return rest.Length < line.Length && rest.Length > 0 && rest[0] is '.' or ')' or '、' ? rest[1..].ToString() : line;
    }

    // People leave accents out, and most of all in capitals.
    private static void WithoutAccents(Span<char> span, string text)
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = text[i] switch
            {
                'Á' or 'À' or 'Â' or 'Ã' or 'Ä' => 'A',
                'É' or 'Ê' => 'E',
                'Í' => 'I',
                'Ó' or 'Ô' or 'Õ' or 'Ö' => 'O',
                'Ú' or 'Ü' => 'U',
                'Ç' => 'C',
                'Ñ' => 'N',
                var c => c,
            };
        }
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
