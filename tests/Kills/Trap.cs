using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Kills;

/// <summary>
/// Set before an activity is brought, it is sprung when the bot reaches a point; what it holds up then stays so until it is disposed of.
/// </summary>
internal abstract class Trap : IDisposable
{
    private readonly TaskCompletionSource sprung = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource let = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Sprung => sprung.Task;

    /// <summary>Where the activity is to be brought; null for the bot itself.</summary>
    public virtual Uri? Address => null;

    /// <summary>Ends when the trap is taken away.</summary>
    protected Task Held => let.Task;

    protected bool IsTakenAway => let.Task.IsCompleted;

    public virtual void Dispose() => let.TrySetResult();

    protected void Spring() => sprung.TrySetResult();

    /// <param name="point">What springs it.</param>
    /// <param name="random">Chooses among the many places that are such a point.</param>
    /// <param name="bot">Where the bot is.</param>
    /// <param name="channel">What the bot sends to.</param>
    /// <param name="database">What the bot writes to.</param>
    /// <param name="turn">How long a turn takes.</param>
    public static Trap Set(KillPoint point, Random random, Uri bot, Channel channel, ITestDatabase database, TimeSpan turn) => point switch
    {
        KillPoint.Arriving => new HalfWayTrap(bot, random.Next(1, 500)),
        KillPoint.Writing when database is TemporarySqlite file => new FileTrap($"{file.Path}-wal", random.Next(1, 5)),
        KillPoint.Writing => new TableTrap((TemporaryPostgres)database, random),
        KillPoint.Sending => new MessageTrap(channel, random.Next(1, 3), isTaken: false, isHeld: true),
        KillPoint.Sent => new MessageTrap(channel, random.Next(1, 3), isTaken: true, isHeld: true),
        KillPoint.Answered => new MessageTrap(channel, random.Next(1, 3), isTaken: true, isHeld: false),
        KillPoint.Anytime => new Later(turn * random.NextDouble() * 1.2),
        _ => new Never(),
    };

    private sealed class Later : Trap
    {
        public Later(TimeSpan time) => _ = SpringAsync(time);

        private async Task SpringAsync(TimeSpan time)
        {
            await Task.Delay(time);
            Spring();
        }
    }

    private sealed class Never : Trap
    {
    }
}
