using System.Collections.Immutable;

namespace NotesBot.Notes.Cadence;

/// <summary>How often a status must be updated in FTOP, and on which days its author is reminded. All numbers are calendar days.</summary>
/// <remarks>
/// Spec 3.3. The rhythm of the Enterprise Status is the guidance's; the days of the reminders are this project's choice. A rule set that
/// <see cref="CadenceFaults"/> finds no fault with never falls silent once the limit has passed.
/// </remarks>
public sealed record CadenceRules
{
    /// <summary>An Enterprise Status: every two weeks, never more than 21 days between two updates.</summary>
    public static readonly CadenceRules EnterpriseStatus = new()
    {
        Soon = 12, Due = 14, Limit = 21, Ladder = [12, 14, 18, 20, 21], DailyUntil = 25, ThenEvery = 7,
    };

    /// <summary>An Overall Status: the report flags what is older than 14 days.</summary>
    public static readonly CadenceRules OverallStatus = new()
    {
        Soon = 12, Due = 14, Limit = 14, Ladder = [12, 14], DailyUntil = 18, ThenEvery = 7,
    };

    /// <summary>The day after the last update from which the next one is called due soon.</summary>
    public required int Soon { get; init; }

    /// <summary>The day after the last update on which the next one is due.</summary>
    public required int Due { get; init; }

    /// <summary>The last day that is in time.</summary>
    public required int Limit { get; init; }

    /// <summary>The days after the last update on which a reminder is sent, ascending, up to the limit, which is always one of them.</summary>
    public required ImmutableArray<int> Ladder { get; init; }

    /// <summary>After the limit a reminder is sent daily up to this day.</summary>
    public required int DailyUntil { get; init; }

    /// <summary>And after that every so many days, without end.</summary>
    public required int ThenEvery { get; init; }

    /// <summary>
    /// Whether a customer whose health is green or blue needs an update only once a calendar quarter (variant B, for health owners inside
    /// Microsoft).
    /// </summary>
    public bool IsQuarterly { get; init; }
}
