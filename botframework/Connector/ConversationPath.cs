using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Connector;

/// <summary>A path below <c>v3/conversations</c>, as an interpolated string. What it interpolates is escaped.</summary>
[InterpolatedStringHandler]
internal ref struct ConversationPath(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    /// <exception cref="ArgumentException">There is no id. One of dots alone would be taken for a step in the path.</exception>
    public void AppendFormatted(string id)
    {
        if (string.IsNullOrEmpty(id) || id is "." or "..")
        {
            throw new ArgumentException("A conversation, an activity or a member is addressed without an id.");
        }

        text.AppendLiteral(Uri.EscapeDataString(id));
    }

    public void AppendFormatted(int? number) => text.AppendFormatted(number);

    /// <summary>The path; once.</summary>
    public override string ToString() => text.ToStringAndClear();
}
