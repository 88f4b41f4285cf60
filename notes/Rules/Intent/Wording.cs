using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>How a language says what the rules look for. Every pattern is for text in half width and lower case.</summary>
/// <param name="Intent">What the customer intends: deploying, onboarding, being blocked.</param>
/// <param name="Cause">A word of cause; the group <c>clause</c>, where there is one, is the cause before the word.</param>
/// <param name="LeadingClauseEnd">Where a cause ends that begins its sentence; <paramref name="ClauseEnd"/>: any other.</param>
/// <param name="Hindrance">A fact that stands in the way, without a word of cause.</param>
/// <param name="Until">A time instead of a reason.</param>
/// <param name="Vague">A list of kinds of issues.</param>
/// <param name="Attempts">Attempts to reach the customer; <paramref name="Count"/> is how many.</param>
/// <param name="NotGathered">The intent couldn't be gathered, or wasn't asked for as the customer or the seats are new.</param>
/// <param name="Usage">Usage or a percentage, where driving it isn't what is reported.</param>
/// <param name="Meeting">Scheduling and meetings; <paramref name="Mail"/> is mail traffic.</param>
/// <param name="RefusesFastTrack">The customer refuses help, not the service.</param>
/// <param name="Unit">What a length is counted in: words, or in Chinese characters.</param>
/// <param name="LeastClause">The units from which a cause says something.</param>
/// <param name="LeastSentence">The same for a sentence with a hindrance.</param>
internal sealed record Wording(
    Regex Intent,
    Regex Cause,
    Regex ClauseEnd,
    Regex LeadingClauseEnd,
    Regex Hindrance,
    Regex Until,
    Regex Vague,
    Regex Attempts,
    Regex Count,
    Regex Managed,
    Regex NotGathered,
    Regex Usage,
    Regex Meeting,
    Regex Mail,
    Regex RefusesFastTrack,
    Regex Unit,
    int LeastClause,
    int LeastSentence)
{
    /// <summary>Null for a language that isn't read for what it says.</summary>
    public static Wording? Of(string text, string languageCode) => LanguageOf(text, languageCode) switch
    {
        "en" => EnglishWording.All,
        "zh" => ChineseWording.All,
        _ => null,
    };

    // Someone whose bot speaks Chinese still pastes an English note, and the other way round.
    public static string LanguageOf(string text, string languageCode)
    {
        var (chinese, letters) = (text.Count(c => c is >= '一' and <= '鿿'), text.Count(char.IsLetter));
        return languageCode switch
        {
            "zh" when chinese == 0 => "en",
            "en" when chinese * 2 > letters => "zh",
            _ => languageCode,
        };
    }
}
