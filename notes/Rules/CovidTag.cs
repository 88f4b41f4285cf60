using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules;

/// <summary>
/// The tag of notes about customers who accelerate, or ask for help, because of COVID-19. A report filters on exactly <c>#covid</c>, so
/// every other spelling is mended; a customer who pauses must not carry it.
/// </summary>
public static partial class CovidTag
{
    public const string Question = "covid";

    public const string Tag = "#covid";

    public const string No = "no";

    public const string Accelerating = "accelerating";

    public const string Pausing = "pausing";

    /// <summary>Some workloads faster, others stopped: two notes, and only the one about the faster ones carries the tag.</summary>
    public const string Both = "both";

    /// <summary>The question which workloads pause while others accelerate.</summary>
    public const string PausingWorkloads = "covid_pausing";

    public static ChoiceQuestion Asked { get; } = new(Question, No, Accelerating, Pausing, Both) { Preset = No };

    /// <summary>Asked of a note about a single service, which can't do both.</summary>
    public static ChoiceQuestion AskedOfOne { get; } = new(Question, No, Accelerating, Pausing) { Preset = No, Words = "covid_one" };

    /// <summary>Asked where some workloads pause and others accelerate.</summary>
    /// <param name="of">The question for the workloads of the note; null for a note about the whole customer.</param>
    public static WorkloadsQuestion AskedWhich(string? of = null) =>
        new(PausingWorkloads) { IsOrdered = false, When = new Condition(Question, Both), PartOf = of };

    /// <summary>Whether a note with this answer carries the tag.</summary>
    public static bool IsDue(string answer) => answer is Accelerating or Both;

    /// <summary>The workloads that the note is about: those that pause beside others get a note of their own.</summary>
    public static ImmutableArray<string> Tagged(Answers answers, string question) =>
        answers[Question] == Both && answers.List(question).RemoveRange(answers.List(PausingWorkloads)) is { IsEmpty: false } faster
            ? faster
            : answers.List(question);

    /// <summary>The text with its tag spelled as it must be, and once: <c>＃Covid-19 … #COVID</c> becomes <c>#covid …</c>.</summary>
    public static string Normalise(string text)
    {
        var first = true;
        return Replace(text, () =>
        {
            var tag = first ? Tag : "";
            first = false;
            return tag;
        });
    }

    /// <summary>The text without its tags, and without the gaps that they leave.</summary>
    public static string Remove(string text) => Replace(text, () => "");

    public static bool IsIn(string text) => HasSign(text) && Spelling().IsMatch(FullWidth.Fold(text));

    /// <summary>The tags in their order, as they are written.</summary>
    public static ImmutableArray<string> Found(string text) =>
        [.. Spelling().Matches(FullWidth.Fold(text)).Select(match => text.Substring(match.Index, match.Length))];

    private static string Replace(string text, Func<string> replacement)
    {
        if (!HasSign(text))
        {
            return text;
        }

        // Found in half width, replaced in the original: the rest of a Chinese sentence keeps its signs.
        var found = Spelling().Matches(FullWidth.Fold(text));
        if (found.Count == 0)
        {
            return text;
        }

        var (result, from, gap) = (new StringBuilder(text.Length), 0, false);
        foreach (Match match in found)
        {
            var tag = replacement();
            result.Append(text, from, match.Index - from).Append(tag);
            gap |= tag.Length == 0;
            from = match.Index + match.Length;
        }

        result.Append(text, from, text.Length - from);
        return gap ? CloseGaps(result.ToString()) : result.ToString();
    }

    // Most texts have no sign that a tag could begin with.
    private static bool HasSign(string text) => text.AsSpan().ContainsAny('#', '＃');

    private static string CloseGaps(string text)
    {
        var line = PlainText.OneLine(EmptyBrackets().Replace(text, ""));
        return BlankBeforeSign().Replace(line, "$1").TrimStart(' ', ',', ';', ':', '，', '；', '：', '、');
    }

    // Without a digit or a letter after it, for #covidien is a company; Chinese may follow at once.
    [GeneratedRegex(
        "(?<![A-Za-z0-9_&#])#[ \\t]{0,3}covid(?:[-_‐‑–]?19)?(?![A-Za-z0-9_])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();

    [GeneratedRegex(@"[(（\[]\s?[)）\]]")]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(" ([,.;:!?)，。；：！？、）])")]
    private static partial Regex BlankBeforeSign();
}
