using System;
using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>English number words, as in "two hundred and twenty-five".</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, decimal> Thousands = new()
    {
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
    };

    public static List<Spoken<decimal>> Find(string text)
    {
        var found = new List<Spoken<decimal>>();
        var number = new Sum();
        foreach (var token in Tokenizer.DefaultTokenizer(text))
        {
            if (!number.Add(token) && !number.ReadsOver(token))
            {
                number.MoveTo(found);
                number = new Sum();
                number.Add(token);
            }
        }

        number.MoveTo(found);
        return found;
    }

    private sealed class Sum
    {
        private decimal _thousands;
        private decimal _rest;
        private int _start = -1;
        private int _end;
        private string _last;

        // "Two hundred and five" is one number, "one and two" are two.
        public bool ReadsOver(Token token) =>
            token.Normalized == "and" && (_last == "hundred" || (_last is not null && Thousands.ContainsKey(_last)));

        public bool Add(Token token)
        {
            if (!Count(token.Normalized))
            {
                return false;
            }

            _start = _start < 0 ? token.Start : _start;
            _end = token.End;
            _last = token.Normalized;
            return true;
        }

        public void MoveTo(List<Spoken<decimal>> found)
        {
            if (_start >= 0)
            {
                found.Add(new Spoken<decimal>(_start, _end, _thousands + _rest));
            }
        }

        private bool Count(string word)
        {
            var lastTwo = _rest % 100;
            if (Array.IndexOf(Small, word) is >= 0 and var small
                && (_last is null || (lastTwo == 0 && _last != "zero") || (lastTwo >= 20 && lastTwo % 10 == 0 && small is > 0 and < 10)))
            {
                _rest += small;
            }
            else if (Array.IndexOf(Tens, word) is >= 0 and var tens && lastTwo == 0 && _last != "zero")
            {
                _rest += (tens + 2) * 10;
            }
            else if (word == "hundred" && _start >= 0)
            {
                _rest *= 100;
            }
            else if (_start >= 0 && Thousands.TryGetValue(word, out var factor))
            {
                _thousands += _rest * factor;
                _rest = 0;
            }
            else
            {
                return false;
            }

            return true;
        }
    }
}
