using System.Globalization;
using Microsoft.Extensions.Options;
using NotesBot.Notes.Cadence;
using NotesBot.Turns;

namespace NotesBot.Reminders;

/// <summary>Names every wrong setting of the reminders before the bot starts, and a system that knows no time zones.</summary>
internal sealed class CadenceOptionsCheck : IValidateOptions<CadenceOptions>
{
    public ValidateOptionsResult Validate(string? name, CadenceOptions options)
    {
        List<string> faults =
        [
            .. CadenceFaults.Of(options.Enterprise, $"{CadenceOptions.Section}:EnterpriseStatus"),
            .. CadenceFaults.Of(options.Overall, $"{CadenceOptions.Section}:OverallStatus"),
            .. Numbers($"{CadenceOptions.Section}:EnterpriseStatus", options.EnterpriseStatus),
            .. Numbers($"{CadenceOptions.Section}:OverallStatus", options.OverallStatus),
            .. Between(nameof(options.Hour), options.Hour, 0, 23),
            .. Between(nameof(options.HoursOpen), options.HoursOpen, 1, 24),
            .. Between(nameof(options.TickSeconds), options.TickSeconds, 1, 3600),
            .. Between(nameof(options.BatchSize), options.BatchSize, 1, 10_000),
            .. Between(nameof(options.AtOnce), options.AtOnce, 1, 200),
            .. Between(nameof(options.SendSeconds), options.SendSeconds, 1, 600),
            .. Between(nameof(options.StopSeconds), options.StopSeconds, 1, 25),
            .. Between(nameof(options.LeaseSeconds), options.LeaseSeconds, 2, 3600),
            .. Between(nameof(options.PerTenantPerSecond), options.PerTenantPerSecond, 1, 1000),
            .. Between(nameof(options.PerConversationPerSecond), options.PerConversationPerSecond, 1, 1000),
            .. Between(nameof(options.MostCustomers), options.MostCustomers, 1, 10_000),
        ];
        if (options.LeaseSeconds < 2 * options.SendSeconds)
        {
            faults.Add(
                $"{CadenceOptions.Section}:LeaseSeconds must be at least twice SendSeconds ({2 * options.SendSeconds}), "
                + $"or two processes could send the same reminder; it is {options.LeaseSeconds}.");
        }

        // A slim image may lack them, and everybody would be reminded by UTC.
        if (!Zones.IsKnown("Europe/Berlin"))
        {
            faults.Add("This system knows no time zones, so reminders would come at the wrong hour: install the package tzdata.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Numbers(string name, CadenceProfile profile) =>
        (profile.Ladder ?? "0").Split(',').Where(day => !int.TryParse(day, CultureInfo.InvariantCulture, out _))
            .Select(day => $"{name}:Ladder holds \"{day.Trim()}\", which is no number of days. Write such as 12, 14, 18, 20, 21.");

    private static IEnumerable<string> Between(string setting, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return $"{CadenceOptions.Section}:{setting} must be {least} to {most}; it is {value}.";
        }
    }
}
