using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        services.TryAddSingleton(provider => new DevClock(StartAt(provider.GetRequiredService<IConfiguration>()), TimeProvider.System));
        return services
            .AddSingleton<ChatEvents>()
            .AddSingleton<ChatRecord>()
            .AddSingleton<Envelope>()
            .AddSingleton<Post>()
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
        ClockApi.Map(chat);
        EventsApi.Map(chat);
        Connector.Map(chat);
        Members.Map(chat);
    }

    private static DateTimeOffset? StartAt(IConfiguration configuration) =>
        configuration["Clock:StartAt"] is not { Length: > 0 } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start) ? start
        : throw new InvalidOperationException(
            $"The setting Clock:StartAt must be an instant such as 2026-01-31T09:00:00Z; it is \"{text}\".");
}
