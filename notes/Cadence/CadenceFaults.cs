namespace NotesBot.Notes.Cadence;

/// <summary>What is wrong with a set of rules, in words for whoever wrote it into the settings.</summary>
public static class CadenceFaults
{
    /// <summary>No rhythm is longer than a year: days are counted, not years.</summary>
    private const int Longest = 366;

    /// <summary>One sentence a fault, each beginning with the setting it is in; none for rules that can be kept.</summary>
    /// <param name="name">The settings' section, such as <c>Cadence:EnterpriseStatus</c>.</param>
    public static IEnumerable<string> Of(CadenceRules rules, string name)
    {
        if (rules.Limit is < 1 or > Longest)
        {
            yield return $"{name}:Limit must be 1 to {Longest} days; it is {rules.Limit}.";
        }

        if (rules.Due < 1 || rules.Due > rules.Limit)
        {
            yield return $"{name}:Due must be 1 to {rules.Limit} days (the limit); it is {rules.Due}.";
        }

        if (rules.Soon < 0 || rules.Soon > rules.Due)
        {
            yield return $"{name}:Soon must be 0 to {rules.Due} days (when it is due); it is {rules.Soon}.";
        }

        if (rules.Ladder.IsDefaultOrEmpty || rules.Ladder[^1] != rules.Limit)
        {
            yield return $"{name}:Ladder must end with the limit, {rules.Limit}: the last day in time is never passed over.";
        }
        else if (rules.Ladder[0] < 1 || rules.Ladder.Zip(rules.Ladder.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            yield return $"{name}:Ladder must hold days from 1, ascending and each once; it is {string.Join(", ", rules.Ladder)}.";
        }

        if (rules.DailyUntil < rules.Limit || rules.DailyUntil > Longest)
        {
            yield return $"{name}:DailyUntil must be {rules.Limit} (the limit) to {Longest}; it is {rules.DailyUntil}.";
        }

        if (rules.ThenEvery is < 1 or > Longest)
        {
            yield return $"{name}:ThenEvery must be 1 to {Longest} days; it is {rules.ThenEvery}.";
        }
    }
}
