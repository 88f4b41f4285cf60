namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Something said at a place in a text: indexes of its first and last character.</summary>
internal sealed record Spoken<T>(int Start, int End, T Value);
