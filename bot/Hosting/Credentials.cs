using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>What the bot signs in with. The names are the Bot Framework's own settings.</summary>
internal sealed class Credentials
{
    public string? MicrosoftAppId { get; set; }

    public string? MicrosoftAppPassword { get; set; }
}

/// <summary>Outside Development there is no bot without credentials: one that checks nobody's token would let strangers in.</summary>
internal sealed class CredentialsCheck(IHostEnvironment environment) : IValidateOptions<Credentials>
{
    public ValidateOptionsResult Validate(string? name, Credentials options)
    {
        var missing = new List<string>();
        if (string.IsNullOrWhiteSpace(options.MicrosoftAppId))
        {
            missing.Add("MicrosoftAppId is missing: set it to the bot's application (client) id.");
        }
        else if (!Guid.TryParse(options.MicrosoftAppId, out _))
        {
            missing.Add("MicrosoftAppId is not an application id: it must be a GUID such as 00000000-0000-0000-0000-000000000000.");
        }

        if (string.IsNullOrWhiteSpace(options.MicrosoftAppPassword))
        {
            missing.Add("MicrosoftAppPassword is missing: set it to a client secret of that application.");
        }

        var isNeeded = !environment.IsDevelopment() || missing.Count == 1; // one without the other is a mistake anywhere
        return missing.Count == 0 || !isNeeded ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);
    }
}
