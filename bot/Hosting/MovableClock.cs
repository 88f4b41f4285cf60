using NotesBot.DevChat;
using NotesBot.Reminders;
using NotesBot.Retention;

namespace NotesBot.Hosting;

/// <summary>In Development the clock is the development chat's, which can be moved; what has become due then is sent at once, and what is too old forgotten.</summary>
internal static class MovableClock
{
    public static IServiceCollection AddMovableClock(this IServiceCollection services) =>
        services
            .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DevClock>())
            .AddSingleton<IClockMoved, RunOnClockMove>()
            .AddSingleton<IClockMoved, ForgetOnClockMove>();
}
