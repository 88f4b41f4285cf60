using Microsoft.Extensions.Options;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>
/// When the bot is to stop: first the turns that run come to their end, and a balancer hears that nothing more is taken; only then does
/// it close its door, and the database after that.
/// </summary>
internal sealed partial class Draining(TurnLimits turns, IOptions<LoadOptions> options, TimeProvider clock, ILogger<Draining> log)
    : IHostedLifecycleService
{
    /// <summary>
    /// The host's limit for all of it: the turns and what is told of one that failed (14 seconds, <see cref="TurnDeadline"/>), reminders on
    /// their way (10) and recording them.
    /// </summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        LogStopping(turns.Running);
        var linger = Task.Delay(TimeSpan.FromSeconds(options.Value.LingerSeconds), clock, cancellationToken);
        await Task.WhenAll(linger, turns.EndedAsync().WaitAsync(cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 64, Level = LogLevel.Information, Message = "The bot stops. Turns that are finished first: {Running}.")]
    private partial void LogStopping(int running);
}
