using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Where the words of a value stand among those of an utterance, in order, others between them allowed.</summary>
internal sealed class TokenSearch(List<Token> tokens, FindValuesOptions options)
{
    private readonly int _maxDistance = options.MaxTokenDistance ?? 2;

    public List<Token> Tokens => tokens;

    public IEnumerable<Match> Matches(List<Token> words)
    {
        var position = 0;
        while (position < tokens.Count && MatchFrom(words, position) is { } match)
        {
            yield return match;

            // At least one further on, whatever was matched.
            position = match.Last + 1;
        }
    }

    private Match MatchFrom(List<Token> words, int position)
    {
        var (matched, deviation, first, last) = (0, 0, -1, -1);
        foreach (var word in words)
        {
            var found = tokens.FindIndex(position, token => token.Normalized == word.Normalized);
            var distance = matched > 0 ? found - position : 0;
            if (found >= 0 && distance <= _maxDistance)
            {
                matched++;
                deviation += distance;
                position = found + 1;
                first = first < 0 ? found : first;
                last = found;
            }
        }

        if (matched == 0 || (matched < words.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        // All of the words count for more than some, words beside each other for more than words apart.
        var completeness = (float)matched / words.Count;
        var accuracy = (float)matched / (matched + deviation);
        return new Match(first, last, completeness * accuracy);
    }

    internal sealed record Match(int First, int Last, float Score);
}
