using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace NotesBot.DevChat;

/// <summary>
/// The development chat: a Teams-like page at <c>/</c> and the channel behind it. For Development only; whatever the environment, it
/// answers this machine alone.
/// </summary>
public static class DevChatSetup
{
    /// <summary>
    /// Adds the chat and its <see cref="DevClock"/>, which starts at the setting <c>Clock:StartAt</c>. The host decides whether it is the
    /// app's clock.
    /// </summary>
    public static IServiceCollection AddDevChat(this IServiceCollection services)
    {
        services.AddOptions<ClockSettings>().BindConfiguration("Clock").ValidateOnStart();
        services.TryAddSingleton(provider =>
            new DevClock(provider.GetRequiredService<IOptions<ClockSettings>>().Value.Start, TimeProvider.System));
        return services
            .AddSingleton<IValidateOptions<ClockSettings>, ClockSettingsCheck>()
            .AddSingleton<ChatEvents>()
            .AddSingleton<ChatRecord>()
            .AddSingleton<Envelope>()
            .AddSingleton<Post>()
            .AddSingleton<Drive>()
            .AddSingleton<Consent>()
            .AddSingleton<Installation>()
            .AddSingleton<Connector>();
    }

    /// <summary>Maps the page at <c>/</c> and everything else under <c>/devchat</c>.</summary>
    public static void MapDevChat(this IEndpointRouteBuilder routes)
    {
        var local = routes.MapGroup("").AddEndpointFilter<RouteGroupBuilder, LocalOnly>().ExcludeFromDescription();
        PageFiles.Map(local);
        var chat = local.MapGroup("/devchat");
        PageApi.Map(chat);
        Drive.Map(chat);
        ClockApi.Map(chat);
        EventsApi.Map(chat);
        Connector.Map(chat);
        Members.Map(chat);
    }
}
