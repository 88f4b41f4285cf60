using NotesBot.DevChat;

namespace NotesBot.Hosting;

/// <summary>In Development the clock is the development chat's, which can be moved.</summary>
internal static class MovableClock
{
    public static IServiceCollection AddMovableClock(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(_ => new DevClock(configuration.GetValue<DateTimeOffset?>("Clock:StartAt"), TimeProvider.System))
            .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DevClock>());
}
