using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages prompts speak.</summary>
public static class PromptCultureModels
{
    private static readonly List<string> Locales = GetSupportedCultures().Select(culture => culture.Locale).ToList();

    public static PromptCultureModel Bulgarian => Model("bg-bg", ", ", " или ", ", или ", "да", "Не");

    public static PromptCultureModel Chinese => Model("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch => Model("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Model("en-us", ", ", " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Model("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Model("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Model("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Model("it-it", ", ", " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese => Model("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    public static PromptCultureModel Korean => Model("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Model("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Model("es-es", ", ", " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Model("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Model("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    // A bot may change a model it got: each call makes its own.
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi,
        Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>
    /// The supported culture of the same language, in lower case; what has none comes back as it is, in lower case.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        var language = code.Split('-')[0];
        return Locales.Contains(code) ? code : Locales.Find(locale => locale.StartsWith(language, StringComparison.Ordinal)) ?? code;
    }

    private static PromptCultureModel Model(
        string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
