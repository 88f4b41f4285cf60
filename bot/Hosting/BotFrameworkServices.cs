using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>Registers the adapter between HTTP and the conversation.</summary>
internal static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Credentials>().Bind(configuration).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<Credentials>, CredentialsCheck>()
            .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
            .AddSingleton<OneTurnAtATime>()
            .AddSingleton<OnceOnly>()
            .AddSingleton<TurnFaults>()
            .AddSingleton<IBotFrameworkHttpAdapter, NotesAdapter>();
    }
}
