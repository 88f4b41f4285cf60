using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>
/// How long a turn may take; section <c>Turns</c> of the settings. Together less than the 15 seconds after which the channel gives up, so
/// that whoever is at fault, the person or the channel is told in time.
/// </summary>
internal sealed class TurnDeadline
{
    public const string Section = "Turns";

    /// <summary>After how many seconds a turn is broken off.</summary>
    public int Seconds { get; set; } = 10;

    /// <summary>How many seconds more it may take to tell the person that a turn failed.</summary>
    public int TellSeconds { get; set; } = 4;
}

/// <summary>Names a limit that is none.</summary>
internal sealed class TurnDeadlineCheck : IValidateOptions<TurnDeadline>
{
    public ValidateOptionsResult Validate(string? name, TurnDeadline options)
    {
        var wrong = new[] { (nameof(options.Seconds), options.Seconds), (nameof(options.TellSeconds), options.TellSeconds) }
            .Where(limit => limit.Item2 is < 1 or > 600)
            .Select(limit => $"{TurnDeadline.Section}:{limit.Item1} must be between 1 and 600; it is {limit.Item2}.")
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
