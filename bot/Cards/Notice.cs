using System.Collections.Immutable;
using NotesBot.Cards.Templating;

namespace NotesBot.Cards;

/// <summary>A sentence at the top of a card.</summary>
/// <param name="Style">A container style of Adaptive Cards: attention, warning, good, accent, default.</param>
internal sealed record Notice(string Text, string Style = "default")
{
    /// <summary>What can be done about it by a tap.</summary>
    public ImmutableArray<CardData> Taps { get; init; } = [];

    public static Notice Warning(string text) => new(text, "warning");

    public static Notice Good(string text) => new(text, "good");

    public static Value List(IEnumerable<Notice> notices) =>
        Value.ListOf(notices, notice => new() { ["text"] = notice.Text, ["style"] = notice.Style, ["taps"] = [.. notice.Taps] });
}
