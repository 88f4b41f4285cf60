using NotesBot.DevChat;
using NotesBot.Reminders;

namespace NotesBot.Hosting;

/// <summary>In Development the clock is the development chat's, which can be moved; what has become due then is sent at once.</summary>
internal static class MovableClock
{
    public static IServiceCollection AddMovableClock(this IServiceCollection services) =>
        services
            .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DevClock>())
            .AddSingleton<IClockMoved, RunOnClockMove>();
}
