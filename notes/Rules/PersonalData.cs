using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules;

/// <summary>Finds what should not stand in a note without a reason: mail addresses and telephone numbers.</summary>
public static class PersonalData
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    // How far before a number the word is looked for that says what else it is.
    private const int Before = 24;

    // Letters that have a case: Chinese before an address is no part of it.
    private static readonly Regex Mail =
        Of(@"[\p{Ll}\p{Lu}0-9._%+'-]+ @ [\p{Ll}\p{Lu}0-9-]+ (\.[\p{Ll}\p{Lu}0-9-]+)* \.[\p{Ll}\p{Lu}]{2,24}");

    // Each form is one that nothing else in a note has: a bare row of digits is a count or an id.
    private static readonly Regex Phone = Of(
        """
          \b(tel|telephone|telefono|teléfono|telefon|telefone|phone|mobile|cell|cellphone|celular|handy|fax)(\ (number|no|nr))?\.?[:\ ]{1,2}
            (?<number>[+(]?[0-9][0-9\ ().\-/]{5,20}[0-9])
        | (电话|手机|手机号|携帯)(号码|号)?[:\ ]{0,2} (?<number>[+(]?[0-9][0-9\ ().\-/]{5,20}[0-9])
        | (?<number>(\+|00)[1-9][0-9]{0,2}([\ .\-/]?\(?[0-9]{1,8}\)?){2,6})
        | (?<number>\([0-9]{2,5}\)\ ?[0-9]{3,5}[\ .\-]?[0-9]{3,5})
        | (?<number>(1[\-.\ ])?[2-9][0-9]{2}[\-.\ ][2-9][0-9]{2}[\-.][0-9]{4})
        | (?<number>1[3-9][0-9][\ \-]?[0-9]{4}[\ \-]?[0-9]{4})
        | (?<number>0[0-9]{1,4}[\ \-/][0-9]{3,8}([\ \-][0-9]{2,5}){0,3})
        """);

    private static readonly Regex Date = Of(
        @"^\(?([0-9]{4}[\-./][0-9]{1,2}[\-./][0-9]{1,2} | [0-9]{1,2}[\-./][0-9]{1,2}[\-./]([0-9]{4}|[0-9]{2}))\b");

    private static readonly Regex Address = Of(@"[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}");

    private static readonly Regex Identifier =
        Of(@"(\b(id|insight|insights|case|ticket|task|bug|icm|sr|order|build|version)|编号|工单|案例) [\ :.\#=]{0,3}$");

    /// <summary>The addresses and numbers in their order, each once, and quoted as messages quote.</summary>
    public static ImmutableArray<string> Find(string text)
    {
        var folded = FullWidth.Fold(text);
        if (!folded.Contains('@', StringComparison.Ordinal) && folded.Count(char.IsAsciiDigit) < FewestDigits)
        {
            return [];
        }

        var mails = Mail.Matches(folded).Select(match => (match.Index, match.Value));
        var phones = Phone.Matches(folded)
            .Select(match => match.Groups["number"])
            .Where(number => IsPhone(folded, number))
            .Select(number => (number.Index, number.Value));
        return
        [
            .. mails.Concat(phones)
                .OrderBy(found => found.Index)
                .Select(found => PlainText.Quote(found.Value))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static bool IsPhone(string text, Group number) =>
        number.Value.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits
        && (number.Value[0] != '0' || number.Value.Count(char.IsAsciiDigit) > FewestDigits + 1)
        && !Date.IsMatch(number.Value)
        && !Address.IsMatch(number.Value)
        && !GoesOn(text, number.Index - 1, -1)
        && !GoesOn(text, number.Index + number.Length, 1)
        && !Identifier.IsMatch(text[Math.Max(0, number.Index - Before)..number.Index]);

    // 0123-4567 is in the middle of a tenant's id, 425.555.0100 in that of a version.
    private static bool GoesOn(string text, int at, int step) => At(text, at) switch
    {
        '.' => char.IsAsciiDigit(At(text, at + step)),
        var sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '/' or '_' or '=' or '#' or '%',
    };

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static Regex Of(string pattern) => new(
        pattern,
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
            | RegexOptions.IgnorePatternWhitespace);
}
