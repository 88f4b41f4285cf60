using System.Globalization;
using Microsoft.Extensions.Options;

namespace NotesBot.DevChat;

/// <summary>The settings under <c>Clock</c>.</summary>
internal sealed class ClockSettings
{
    /// <summary>The instant at which the development clock starts, UTC where it names no offset; empty for now.</summary>
    public string? StartAt { get; set; }

    /// <summary><see cref="StartAt"/> once it is checked.</summary>
    public DateTimeOffset? Start => TryRead(StartAt, out var start) ? start : null;

    // The same instant on every machine, whatever its culture and time zone.
    internal static bool TryRead(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}

/// <summary>Stops the bot where the clock can't start as it is told.</summary>
internal sealed class ClockSettingsCheck : IValidateOptions<ClockSettings>
{
    public ValidateOptionsResult Validate(string? name, ClockSettings options) =>
        string.IsNullOrEmpty(options.StartAt) || (ClockSettings.TryRead(options.StartAt, out var start) && DevClock.Reaches(start))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Clock:StartAt must be an instant of the years 1900 to 9000 such as 2026-01-31T09:00:00Z; it is \"{options.StartAt}\".");
}
