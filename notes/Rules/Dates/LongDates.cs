using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.Notes.Rules.Dates;

/// <summary>Days in the long form of each note language; the names are kept here, for no ambient culture may change a note.</summary>
internal static class LongDates
{
    /// <summary>The languages that write a month as a word.</summary>
    public static readonly ImmutableArray<string> EuropeanLanguages = ["en", "de", "pt", "es"];

    private static readonly ImmutableArray<string> German =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    private static readonly ImmutableArray<string> Portuguese =
    [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ];

    private static readonly ImmutableArray<string> Spanish =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    /// <summary>The day in a note language; in English for every other code.</summary>
    public static string Write(DateOnly day, string languageCode)
    {
        var (date, month, year) = (Plain("%d"), day.Month - 1, Plain("yyyy"));
        return languageCode switch
        {
            "zh" => $"{year} 年 {Plain("%M")} 月 {date} 日",
            "ja" => $"{year}年{Plain("%M")}月{date}日",
            "de" => $"{date}. {German[month]} {year}",
            "pt" => $"{date} de {Portuguese[month]} de {year}",
            "es" => $"{date} de {Spanish[month]} de {year}",
            _ => $"{EnglishNames.Months[month]} {date}, {year}",
        };

        string Plain(string format) => day.ToString(format, CultureInfo.InvariantCulture);
    }
}
