using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Yes and no in a text.</summary>
internal static partial class SpokenBooleans
{
    /// <returns>What was said first, or null.</returns>
    public static bool? Find(string text, string culture)
    {
        var language = culture?.Split('-')[0].ToLowerInvariant();
        return language switch
        {
            "zh" => First(Chinese().Match(text)),
            "en" or null => First(English().Match(text)),
            _ => First(English().Match(text)) ?? InWordsOf(text, language),
        };
    }

    private static bool? First(Match match) => match.Success ? match.Groups["yes"].Success : null;

    private static bool? InWordsOf(string text, string language)
    {
        var model = Array.Find(
            PromptCultureModels.GetSupportedCultures(), model => model.Locale.StartsWith(language, StringComparison.OrdinalIgnoreCase));
        if (model is null)
        {
            return null;
        }

        var words = Choices.Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized).ToList();
        var (yes, no) = (PlaceOf(model.YesInLanguage, words), PlaceOf(model.NoInLanguage, words));
        return (yes, no) is (int.MaxValue, int.MaxValue) ? null : yes < no;
    }

    private static int PlaceOf(string word, List<string> words) =>
        words.IndexOf(word.ToLowerInvariant()) is >= 0 and var place ? place : int.MaxValue;

    // What says no is looked for first: "not ok" holds an "ok".
    [GeneratedRegex(
        @"(?<no>\b(?:false|nope|nop|no|n|not\s+ok|disagree)\b|👎|✋|🖐)"
        + @"|(?<yes>\b(?:true|yes|yep|yup|yeah|y|sure|ok|okay|agree)\b|👍|👌|🆗)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(
        @"(?<no>不是|不对|不行|不好|不要|不用|不可以|不同意|没有|不|否|(?<!没)错|\b(?:no|n|false)\b|👎|✋|🖐)"
        + @"|(?<yes>是|对|好|行|可以|同意|确认|确定|没错|没问题|要|\b(?:yes|y|true|ok)\b|👍|👌|🆗)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
