using System.Net;
using System.Net.Sockets;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Kills;

/// <summary>Set before an activity is brought, it is sprung when the bot reaches a point; what it holds up then stays so until it is disposed of.</summary>
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
        KillPoint.Arriving => new HalfWay(bot, random.Next(1, 500)),
        KillPoint.Writing when database is TemporarySqlite file => new FileWritten($"{file.Path}-wal", random.Next(1, 5)),
        KillPoint.Writing => new TableWritten((TemporaryPostgres)database, TableWritten.Tables[random.Next(TableWritten.Tables.Length)]),
        KillPoint.Sending => new Message(channel, random.Next(1, 3), isTaken: false, isHeld: true),
        KillPoint.Sent => new Message(channel, random.Next(1, 3), isTaken: true, isHeld: true),
        KillPoint.Answered => new Message(channel, random.Next(1, 3), isTaken: true, isHeld: false),
        KillPoint.Anytime => new Later(turn * random.NextDouble() * 1.2),
        _ => new Never(),
    };

    /// <summary>A wire that carries so many bytes to the bot, and then no more.</summary>
    private sealed class HalfWay : Trap
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly TcpClient inside = new();

        public HalfWay(Uri bot, int bytes)
        {
            listener.Start();
            _ = CarryAsync(bot, bytes);
        }

        public override Uri Address => new($"http://{listener.LocalEndpoint}");

        public override void Dispose()
        {
            base.Dispose();
            listener.Dispose();
            inside.Dispose();
        }

        private async Task CarryAsync(Uri bot, int bytes)
        {
            using var outside = await listener.AcceptTcpClientAsync();
            await inside.ConnectAsync(bot.Host, bot.Port);
            var half = new byte[bytes];
            await outside.GetStream().ReadExactlyAsync(half);
            await inside.GetStream().WriteAsync(half);
            Spring();
        }
    }

    /// <summary>The so-and-so-manieth write to a file.</summary>
    private sealed class FileWritten : Trap
    {
        public FileWritten(string path, int times)
        {
            var before = Stamp(path);
            _ = Task.Run(() => Watch(path, before, times));
        }

        private void Watch(string path, (DateTime, long) seen, int times)
        {
            while (!IsTakenAway)
            {
                if (Stamp(path) is var now && now != seen)
                {
                    (seen, times) = (now, times - 1);
                    if (times == 0)
                    {
                        Spring();
                        return;
                    }
                }

                Thread.Yield();
            }
        }

        private static (DateTime, long) Stamp(string path) =>
            new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    /// <summary>A change that waits for a table, in the middle of its transaction.</summary>
    private sealed class TableWritten : Trap
    {
        public static readonly string[] Tables = ["draft", "draft", "note", "turn", "bot_state", "customer"];

        private readonly HeldTable table;

        public TableWritten(TemporaryPostgres database, string name)
        {
            table = HeldTable.Lock(database.ConnectionString, name);
            _ = Task.Run(WatchAsync);
        }

        public override void Dispose()
        {
            base.Dispose();
            table.Dispose();
        }

        private async Task WatchAsync()
        {
            await table.ReachedAsync();
            Spring();
        }
    }

    /// <summary>The so-and-so-manieth message of the turn.</summary>
    private sealed class Message : Trap
    {
        private readonly Channel channel;
        private int messages;

        public Message(Channel channel, int number, bool isTaken, bool isHeld)
        {
            this.channel = channel;
            channel.Answer = _ =>
            {
                if (Interlocked.Increment(ref messages) != number)
                {
                    return Reply.Takes;
                }

                Spring();
                return (isTaken ? Reply.Takes : Reply.Breaks) with { Held = isHeld ? Held : Task.CompletedTask };
            };
        }

        public override void Dispose()
        {
            channel.Answer = _ => Reply.Takes;
            base.Dispose();
        }
    }

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
