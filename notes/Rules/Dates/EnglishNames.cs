using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>English names of months and weekdays, and numbers in words; kept here, for no ambient culture may change a note.</summary>
internal static class EnglishNames
{
    public static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static readonly ImmutableArray<string> Weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly ImmutableArray<string> Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>1 to 12; 0 for a word that is no month.</summary>
    public static int Month(string word) => Named(Months, word) + 1;

    /// <summary>0 for Monday; -1 for a word that is no weekday.</summary>
    public static int Weekday(string word) => Named(Weekdays, word);

    /// <summary>-1 for a word that is no number.</summary>
    public static int Number(string word) => word switch
    {
        "a" or "an" => 1,
        _ when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => Numbers.IndexOf(word),
    };

    // In full or shortened to three letters or more: apr, sept, thurs.
    private static int Named(ImmutableArray<string> names, string word)
    {
        if (word.Length >= 3)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
