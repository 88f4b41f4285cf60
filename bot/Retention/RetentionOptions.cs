using Microsoft.Extensions.Options;

namespace NotesBot.Retention;

/// <summary>How long things are kept; section <c>Retention</c> of the settings.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>For how many days what people wrote is kept, and what the bot noted of it.</summary>
    public int Days { get; set; } = 400;
}

/// <summary>Stops the bot where it would forget at once, or never.</summary>
internal sealed class RetentionOptionsCheck : IValidateOptions<RetentionOptions>
{
    private const int Least = 30;
    private const int Most = 3650;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options) =>
        options.Days is >= Least and <= Most
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{RetentionOptions.Section}:Days must be {Least} to {Most}; it is {options.Days}.");
}
