using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AdaptiveCards;

/// <summary>
/// Turns the JSON people write by hand into strict JSON: single quotes, bare names, line breaks within text and missing values,
/// all of which the published library reads. What it can't mend it leaves for the parser to refuse.
/// </summary>
internal sealed class LooseJson
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n{}[],:\"'/");

    private readonly string text;
    private readonly StringBuilder strict = new();
    private readonly Stack<char> open = [];
    private char last;
    private int at;

    private LooseJson(string text) => this.text = text;

    public static string Mend(string text) => new LooseJson(text).Mend();

    private string Mend()
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
                at++;
            else if (c is '"' or '\'')
                Quoted(c);
            else if (c == '/')
                Comment();
            else if (c is '{' or '[' or '}' or ']' or ',' or ':')
                Mark(c);
            else
                Word();
        }

        return strict.ToString();
    }

    private void Mark(char c)
    {
        bool isMissing = last == ':' ? c is ',' or '}' or ']' : c == ',' && (last is ',' or '[') && IsIn('[');
        if (isMissing)
            strict.Append("null");
        if (c is '{' or '[')
            open.Push(c);
        else if (c is '}' or ']')
            open.TryPop(out _);
        strict.Append(c);
        last = c;
        at++;
    }

    private void Quoted(char quote)
    {
        strict.Append('"');
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            char c = text[at];
            if (c == '\\' && at + 1 < text.Length)
                strict.Append(text[++at] == '\'' ? "'" : "\\" + text[at]);
            else if (c == '"')
                strict.Append("\\\"");
            else if (c < ' ')
                strict.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                strict.Append(c);
        }

        if (at < text.Length)
            strict.Append('"');
        at++;
        last = '"';
    }

    private void Comment()
    {
        bool isLine = at + 1 < text.Length && text[at + 1] == '/';
        int end = text.IndexOf(isLine ? "\n" : "*/", at, StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + (isLine ? 1 : 2);
    }

    private void Word()
    {
        int end = text.AsSpan(at).IndexOfAny(WordEnds);
        string word = end < 0 ? text[at..] : text.Substring(at, end);
        at += word.Length;
        bool isName = (last is '{' or ',') && IsIn('{');
        strict.Append(isName ? $"\"{word}\"" : word == "undefined" ? "null" : word);
        last = 'w';
    }

    private bool IsIn(char bracket) => open.TryPeek(out char innermost) && innermost == bracket;
}
