using System.Collections.Immutable;
using NotesBot.Notes.Cadence;

namespace NotesBot.Stores;

/// <summary>When somebody wants to be reminded. What is null is left to the bot's own settings.</summary>
internal sealed record ReminderSettings
{
    /// <summary>The hour of the day, 0 to 23, on their clock.</summary>
    public int? Hour { get; init; }

    /// <summary>The days they work on; null for Monday to Friday.</summary>
    public ImmutableArray<DayOfWeek>? WorkingDays { get; init; }

    public ImmutableArray<QuietDays> Quiet { get; init; } = [];

    /// <summary>Whether all their customers are shown at the beginning of each week.</summary>
    public bool IsWeekly { get; init; }

    /// <summary>Whether they are reminded of the Overall Status, too.</summary>
    public bool IsOverall { get; init; }

    /// <summary>Whether nothing is sent at all.</summary>
    public bool IsOff { get; init; }

    public WorkWeek Week => new(WorkingDays ?? WorkWeek.Usual.Days, Quiet);

    public bool Equals(ReminderSettings? other) =>
        other is not null && Hour == other.Hour && IsWeekly == other.IsWeekly && IsOverall == other.IsOverall && IsOff == other.IsOff
        && Week.Days.SequenceEqual(other.Week.Days) && Quiet.SequenceEqual(other.Quiet);

    public override int GetHashCode() => HashCode.Combine(Hour, IsWeekly, IsOverall, IsOff, Quiet.Length);
}
