using System.Net.Sockets;
using System.Text;

namespace NotesBot.Tests.Hostile;

/// <summary>Sends bytes that no HTTP client would, and reads how they are answered.</summary>
internal sealed class RawHttp(Uri address)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The head of a proper POST but for what stands in <paramref name="headers"/>.</summary>
    public string Head(params string[] headers) =>
        string.Concat(new[] { "POST /api/messages HTTP/1.1", $"Host: {address.Authority}", "Connection: close" }.Concat(headers).Select(line => line + "\r\n")) + "\r\n";

    /// <summary>Sends all of it and waits for the answer.</summary>
    /// <returns>The status; null where the server closed the connection without one.</returns>
    public Task<int?> SendAsync(string head, byte[] body) => SendAsync([.. Encoding.Latin1.GetBytes(head), .. body]);

    public Task<int?> SendAsync(byte[] request) => ConnectedAsync(request, (_, stream, cancellationToken) => ReadAsync(stream, cancellationToken));

    /// <summary>Sends what is only a part, and says that nothing follows; the server may answer or not.</summary>
    public Task<int?> SendPartAsync(string head, byte[] body) => ConnectedAsync([.. Encoding.Latin1.GetBytes(head), .. body], (client, stream, cancellationToken) =>
    {
        client.Client.Shutdown(SocketShutdown.Send);
        return ReadAsync(stream, cancellationToken);
    });

    /// <summary>Sends it and hangs up, with nobody left to read an answer.</summary>
    public Task HangUpAsync(string head, byte[] body) => ConnectedAsync([.. Encoding.Latin1.GetBytes(head), .. body], (client, _, _) =>
    {
        client.LingerState = new LingerOption(true, 0);
        return Task.FromResult<int?>(null);
    });

    private async Task<int?> ConnectedAsync(byte[] request, Func<TcpClient, NetworkStream, CancellationToken, Task<int?>> then)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(address.Host, address.Port, patience.Token);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(request, patience.Token);
            return await then(client, stream, patience.Token);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return null; // the server had seen enough
        }
    }

    private static async Task<int?> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using var answer = new StreamReader(stream, Encoding.Latin1);
        return await answer.ReadLineAsync(cancellationToken) is { Length: > 12 } line ? int.Parse(line.AsSpan(9, 3)) : null;
    }
}
