namespace NotesBot.Notes.Sentences;

/// <summary>One customer of a pasted list.</summary>
/// <param name="Line">Counted from 1 within the paste.</param>
/// <param name="Text">The line as it was pasted, for a message about it.</param>
/// <param name="Customer">As typed; empty when none is named.</param>
/// <param name="Last">The day of the last update; null when there was none, or none that can be read.</param>
/// <param name="Problem">
/// Empty, or "no_customer", "date_unreadable", "in_future", "twice" (the same customer, casing aside, stands earlier in the paste) or
/// "name_too_long".
/// </param>
public sealed record TrackedLine(int Line, string Text, string Customer, DateOnly? Last, string Problem);
