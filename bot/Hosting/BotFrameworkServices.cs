using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using NotesBot.Turns;
using NotesBot.Watching;

namespace NotesBot.Hosting;

/// <summary>Registers the adapter between HTTP and the conversation.</summary>
internal static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Credentials>().Bind(configuration).ValidateOnStart();
        services.AddOptions<Access>().Bind(configuration).ValidateOnStart();
        services.AddOptions<TurnDeadline>().Bind(configuration.GetSection(TurnDeadline.Section)).ValidateOnStart();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = Draining.Longest);
        services.AddOptions<LoadOptions>().Bind(configuration.GetSection(LoadOptions.Section)).ValidateOnStart();
        return services
            .AddHttpContextAccessor()
            .AddSingleton<IValidateOptions<TurnDeadline>, TurnDeadlineCheck>()
            .AddSingleton<IValidateOptions<Credentials>, CredentialsCheck>()
            .AddSingleton<IValidateOptions<Access>, AccessCheck>()
            .AddSingleton<IValidateOptions<LoadOptions>, LoadOptionsCheck>()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<Credentials>>().Value)
            .AddSingleton(provider => provider.GetRequiredService<IOptions<Access>>().Value)
            .AddSingleton(SignInOf)
            .AddSingleton(AuthenticationOf)
            .AddSingleton<CountedSends>()
            .AddSingleton<TurnLimits>()
            .AddSingleton<TurnWatch>()
            .AddSingleton<OneTurnAtATime>()
            .AddSingleton<OnceOnly>()
            .AddSingleton<TurnFaults>()
            .AddSingleton<IBotFrameworkHttpAdapter, NotesAdapter>()
            .AddSingleton<SignInTrial>()
            .AddHostedService(provider => provider.GetRequiredService<SignInTrial>())
            .AddHostedService<Draining>();
    }

    // A password or a managed identity the Bot Framework finds in the settings itself; of certificates it knows nothing there.
    private static ServiceClientCredentialsFactory SignInOf(IServiceProvider provider)
    {
        var credentials = provider.GetRequiredService<Credentials>();
        var log = provider.GetRequiredService<ILogger<GuardedAuthentication>>();
        return string.IsNullOrWhiteSpace(credentials.MicrosoftAppCertificatePath)
            ? new ConfigurationServiceClientCredentialFactory(provider.GetRequiredService<IConfiguration>(), logger: log)
            : new CertificateServiceClientCredentialsFactory(
                BotCertificate.Load(credentials), credentials.MicrosoftAppId, credentials.MicrosoftAppTenantId, logger: log);
    }

    private static BotFrameworkAuthentication AuthenticationOf(IServiceProvider provider)
    {
        var log = provider.GetRequiredService<ILogger<GuardedAuthentication>>();
        var inner = new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            httpClientFactory: provider.GetRequiredService<CountedSends>(),
            logger: log);
        return new GuardedAuthentication(inner, provider.GetRequiredService<Credentials>(), provider.GetRequiredService<Access>(), log);
    }
}
