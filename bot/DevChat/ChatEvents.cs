using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace NotesBot.DevChat;

/// <summary>
/// The stream of what happened, for any number of open pages. The newest events are kept, so that a page that lost its connection misses
/// none.
/// </summary>
internal sealed class ChatEvents
{
    private const int Kept = 2000;

    private readonly Lock _gate = new();
    private readonly Queue<ChatEvent> _newest = new();
    private readonly HashSet<Channel<ChatEvent>> _readers = [];
    private long _number;

    /// <summary>Names this run of the bot: numbers count anew after a restart.</summary>
    public string Epoch { get; } = Guid.NewGuid().ToString("N");

    public void Add(string name, JsonObject data)
    {
        var text = data.ToJsonString();
        lock (_gate)
        {
            var added = new ChatEvent(++_number, name, text);
            _newest.Enqueue(added);
            if (_newest.Count > Kept)
            {
                _newest.Dequeue();
            }

            foreach (var reader in _readers)
            {
                reader.Writer.TryWrite(added);
            }
        }
    }

    /// <summary>The name by which a page asks for everything after an event.</summary>
    public string NameOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{Epoch}.{number}");

    /// <summary>Everything after the event that <paramref name="last"/> names, and then what comes.</summary>
    /// <returns>First a <c>hello</c>, which says whether the stream goes on without a gap (<c>resumed</c>).</returns>
    public async IAsyncEnumerable<ChatEvent> ReadAsync(string? last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mine = Channel.CreateUnbounded<ChatEvent>(new UnboundedChannelOptions { SingleReader = true });
        lock (_gate)
        {
            var after = NumberAfter(last);
            var hello = new JsonObject { ["epoch"] = Epoch, ["resumed"] = after is not null };
            mine.Writer.TryWrite(new ChatEvent(after ?? _number, "hello", hello.ToJsonString()));
            foreach (var missed in _newest.Where(e => e.Number > (after ?? _number)))
            {
                mine.Writer.TryWrite(missed);
            }

            _readers.Add(mine);
        }

        try
        {
            await foreach (var next in mine.Reader.ReadAllAsync(cancellationToken))
            {
                yield return next;
            }
        }
        finally
        {
            lock (_gate)
            {
                _readers.Remove(mine);
            }
        }
    }

    private long? NumberAfter(string? last)
    {
        var oldest = _newest.TryPeek(out var first) ? first.Number : 1;
        return last?.Split('.') is [var epoch, var digits]
            && epoch == Epoch
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= oldest - 1
            && number <= _number
                ? number
                : null;
    }
}
