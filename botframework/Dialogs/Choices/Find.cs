using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds which of some values somebody named.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>By value, title of the button, or synonym.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
        {
            values.AddRange(WordsOf(choices[index], options).Select(word => new SortedValue { Value = word, Index = index }));
        }

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>
    /// The values in the utterance, in the order they stand there. What is said exactly is all that is found; otherwise the best match
    /// takes its words first, and each thing is found once.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        utterance ??= string.Empty;
        if (values.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { } said)
        {
            return [Result(said, 0, utterance.Length - 1, 1, utterance)];
        }

        options ??= new FindValuesOptions();
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var search = new TokenSearch(tokenizer(utterance, options.Locale), options);
        var matches = values
            .Where(value => value.Value is not null)
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => search.Matches(tokenizer(value.Value.Trim(), options.Locale)), (value, match) => (value, match))
            .OrderByDescending(found => found.match.Score)
            .ToList();

        var results = new List<ModelResult<FoundValue>>();
        var found = new HashSet<int>();
        var used = new HashSet<int>();
        foreach (var (value, match) in matches)
        {
            var tokens = Enumerable.Range(match.First, match.Last - match.First + 1);
            if (!found.Contains(value.Index) && !tokens.Any(used.Contains))
            {
                found.Add(value.Index);
                used.UnionWith(tokens);
                var (start, end) = (search.Tokens[match.First].Start, search.Tokens[match.Last].End);
                results.Add(Result(value, start, end, match.Score, utterance[start..(end + 1)]));
            }
        }

        results.Sort((one, other) => one.Start - other.Start);
        return results;
    }

    private static IEnumerable<string> WordsOf(Choice choice, FindChoicesOptions options)
    {
        if (options is not { NoValue: true } && choice.Value is not null)
        {
            yield return choice.Value;
        }

        if (options is not { NoAction: true } && choice.Action?.Title is { } title)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    private static ModelResult<FoundValue> Result(SortedValue value, int start, int end, float score, string text) => new()
    {
        Start = start,
        End = end,
        Text = text,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
