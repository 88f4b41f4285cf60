using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises choices by their words, or else by their place in the list.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>What is found by its words; where nothing is, by "second", and where nobody said that either, by "2".</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;
        options ??= new FindChoicesOptions();
        var named = Find.FindChoices(utterance, list, options);
        if (named.Count > 0)
        {
            return named;
        }

        var locale = options.Locale ?? PromptCultureModels.English.Locale;
        var places = options.RecognizeOrdinals ? SpokenOrdinals.Find(utterance, locale, list.Count) : [];
        if (places.Count == 0 && options.RecognizeNumbers)
        {
            places = SpokenNumbers.Find(utterance, locale);
        }

        return places
            .Where(place => place.Value >= 1 && place.Value <= list.Count && place.Value == decimal.Truncate(place.Value))
            .OrderBy(place => place.Start)
            .Select(place => AtPlace(utterance, list, place))
            .ToList();
    }

    private static ModelResult<FoundChoice> AtPlace(string utterance, IList<Choice> list, Spoken<decimal> place)
    {
        var index = (int)place.Value - 1;
        return new ModelResult<FoundChoice>
        {
            Start = place.Start,
            End = place.End,
            Text = utterance[place.Start..(place.End + 1)],
            TypeName = "choice",
            Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1 },
        };
    }
}
