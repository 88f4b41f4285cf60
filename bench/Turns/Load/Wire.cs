using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NotesBot.Bench.Turns.Load;

/// <summary>
/// One connection to the bot, with as little between it and the socket as possible: the load must not be what is measured. It understands
/// what Kestrel answers, and no more.
/// </summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly string head;

    private byte[] received = new byte[64 * 1024];
    private int length;

    private Wire(string head) => this.head = head;

    public static async Task<Wire> ConnectAsync(Uri bot)
    {
        var wire = new Wire($"POST /api/messages HTTP/1.1\r\nHost: {bot.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ");
        await wire.socket.ConnectAsync(new IPEndPoint(IPAddress.Parse(bot.Host), bot.Port));
        return wire;
    }

    /// <returns>The status and the body.</returns>
    public async Task<(int Status, byte[] Body)> PostAsync(string json)
    {
        var bytes = Encoding.UTF8.GetByteCount(json);
        await SendAsync(Encoding.UTF8.GetBytes($"{head}{bytes}\r\n\r\n{json}"));
        length = 0;
        var end = await ReadToAsync(0, "\r\n\r\n") + 4;
        var headers = Encoding.ASCII.GetString(received, 0, end);
        var status = int.Parse(headers.AsSpan(9, 3), CultureInfo.InvariantCulture);
        return (status, headers.Contains("chunked", StringComparison.OrdinalIgnoreCase)
            ? await ChunksAsync(end)
            : await BodyAsync(end, ContentLength(headers)));
    }

    public void Dispose() => socket.Dispose();

    private static int ContentLength(string headers)
    {
        const string name = "Content-Length: ";
        var at = headers.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(headers.AsSpan(at + name.Length, headers.IndexOf('\r', at) - at - name.Length), CultureInfo.InvariantCulture);
    }

    private async Task<byte[]> BodyAsync(int start, int count)
    {
        await ReadAsync(start + count);
        return received.AsSpan(start, count).ToArray();
    }

    private async Task<byte[]> ChunksAsync(int at)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var end = await ReadToAsync(at, "\r\n");
            var size = int.Parse(Encoding.ASCII.GetString(received, at, end - at), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            at = end + 2;
            await ReadAsync(at + size + 2);
            if (size == 0)
            {
                return body.ToArray();
            }

            body.Write(received, at, size);
            at += size + 2;
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes)..];
        }
    }

    private async Task<int> ReadToAsync(int from, string mark)
    {
        var bytes = Encoding.ASCII.GetBytes(mark);
        while (true)
        {
            var at = received.AsSpan(from, length - from).IndexOf(bytes);
            if (at >= 0)
            {
                return from + at;
            }

            await ReadAsync(length + 1);
        }
    }

    private async Task ReadAsync(int upTo)
    {
        while (length < upTo)
        {
            if (received.Length < upTo)
            {
                Array.Resize(ref received, Math.Max(upTo, received.Length * 2));
            }

            var read = await socket.ReceiveAsync(received.AsMemory(length));
            length += read > 0 ? read : throw new IOException("The bot closed the connection.");
        }
    }
}
