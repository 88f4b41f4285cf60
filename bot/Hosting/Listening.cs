using Microsoft.Extensions.Options;

namespace NotesBot.Hosting;

/// <summary>Where the bot listens: the setting <c>Urls</c>, looked at before the server trips over it, and told once it listens.</summary>
internal static class Listening
{
    public const string Instead = "Write such as --urls http://127.0.0.1:3978";

    public static void AddListening(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ListenSettings>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ListenSettings>, ListenSettingsCheck>();
        services.AddHostedService<Announcement>();
    }
}
