using NotesBot.Notes.Cadence;

namespace NotesBot.Reminders;

/// <summary>When and how reminders are sent; section <c>Cadence</c> of the settings.</summary>
internal sealed class CadenceOptions
{
    public const string Section = "Cadence";

    /// <summary>The hour of the reminders on a person's own clock, 0 to 23, unless they chose another.</summary>
    public int Hour { get; set; } = 9;

    /// <summary>For how many hours after that a late one may still arrive on the same day.</summary>
    public int HoursOpen { get; set; } = 9;

    /// <summary>How often the bot looks for what is due, in seconds.</summary>
    public int TickSeconds { get; set; } = 20;

    /// <summary>How many people one look takes at a time.</summary>
    public int BatchSize { get; set; } = 200;

    /// <summary>How many messages are on their way at a time.</summary>
    public int AtOnce { get; set; } = 16;

    /// <summary>For how long a process that sends keeps others away, in seconds. Longer than any send takes.</summary>
    public int LeaseSeconds { get; set; } = 180;

    /// <summary>After how many seconds without an answer a send is given up.</summary>
    public int SendSeconds { get; set; } = 60;

    /// <summary>
    /// After how many seconds it is given up when the bot is being stopped, in time to record it: see <see cref="Hosting.Draining.Longest"/>.
    /// </summary>
    public int StopSeconds { get; set; } = 10;

    /// <summary>The most messages a second to one tenant, from this process.</summary>
    public int PerTenantPerSecond { get; set; } = 25;

    /// <summary>The most messages a second to one person, from this process, after a few at once.</summary>
    public int PerConversationPerSecond { get; set; } = 1;

    /// <summary>The most customers one person may track.</summary>
    public int MostCustomers { get; set; } = 500;

    /// <summary>Whether customers with a green or blue health need an Enterprise Status only once a quarter.</summary>
    public bool Quarterly { get; set; }

    public CadenceProfile EnterpriseStatus { get; set; } = new();

    public CadenceProfile OverallStatus { get; set; } = new();

    public CadenceRules Enterprise => EnterpriseStatus.Over(CadenceRules.EnterpriseStatus) with { IsQuarterly = Quarterly };

    public CadenceRules Overall => OverallStatus.Over(CadenceRules.OverallStatus);
}

/// <summary>What the settings change of a rhythm; see <see cref="CadenceRules"/>.</summary>
internal sealed class CadenceProfile
{
    public int? Soon { get; set; }

    public int? Due { get; set; }

    public int? Limit { get; set; }

    /// <summary>The days of the reminders, parted by commas: <c>12, 14, 18, 20, 21</c>. A list in the settings would be added to the defaults.</summary>
    public string? Ladder { get; set; }

    public int? DailyUntil { get; set; }

    public int? ThenEvery { get; set; }

    public CadenceRules Over(CadenceRules rules) => rules with
    {
        Soon = Soon ?? rules.Soon,
        Due = Due ?? rules.Due,
        Limit = Limit ?? rules.Limit,
        // A day that is no number is no day, which the check names.
        Ladder = Ladder is null
            ? rules.Ladder
            : [.. Ladder.Split(',').Select(day => int.TryParse(day, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0)],
        DailyUntil = DailyUntil ?? rules.DailyUntil,
        ThenEvery = ThenEvery ?? rules.ThenEvery,
    };
}
