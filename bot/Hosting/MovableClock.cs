using NotesBot.DevChat;

namespace NotesBot.Hosting;

/// <summary>In Development the clock is the development chat's, which can be moved.</summary>
internal static class MovableClock
{
    public static IServiceCollection AddMovableClock(this IServiceCollection services) =>
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DevClock>());
}
