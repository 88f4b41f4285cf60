using Microsoft.Extensions.Options;

namespace NotesBot.Turns;

/// <summary>How much the bot takes on; section <c>Load</c> of the settings.</summary>
internal sealed class LoadOptions
{
    public const string Section = "Load";

    /// <summary>How many turns run at a time.</summary>
    public int TurnsAtOnce { get; set; } = 64;

    /// <summary>How many more wait for one of those to end, at most one of a conversation. The next is refused at once.</summary>
    public int TurnsWaiting { get; set; } = 256;

    /// <summary>How many turns of one conversation there may be, the one that runs among them. The next is refused at once.</summary>
    public int TurnsPerConversation { get; set; } = 8;

    /// <summary>After how many seconds a turn that still waits is refused: its own time is counted from its arrival, and it needs some.</summary>
    public int WaitSeconds { get; set; } = 5;

    /// <summary>For how many seconds at least a bot that is being stopped goes on saying so, for a balancer to hear it.</summary>
    public int LingerSeconds { get; set; }
}

/// <summary>Names every limit that can't be.</summary>
internal sealed class LoadOptionsCheck : IValidateOptions<LoadOptions>
{
    public ValidateOptionsResult Validate(string? name, LoadOptions options)
    {
        List<string> faults =
        [
            .. Between(nameof(options.TurnsAtOnce), options.TurnsAtOnce, 1, 10_000),
            .. Between(nameof(options.TurnsWaiting), options.TurnsWaiting, 0, 100_000),
            .. Between(nameof(options.TurnsPerConversation), options.TurnsPerConversation, 1, 1000),
            .. Between(nameof(options.WaitSeconds), options.WaitSeconds, 1, 15),
            .. Between(nameof(options.LingerSeconds), options.LingerSeconds, 0, 25),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Between(string setting, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return $"{LoadOptions.Section}:{setting} must be {least} to {most}; it is {value}.";
        }
    }
}
