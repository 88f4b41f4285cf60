using System.Net;
using System.Net.Sockets;

namespace NotesBot.Tests.Reminders;

/// <summary>The wire to a channel that takes nothing: it lets a connection come, and no more than so many bytes.</summary>
internal sealed class HeldUp : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private TcpClient? caller;

    public HeldUp() => listener.Start();

    public string Address => $"http://{listener.LocalEndpoint}";

    /// <summary>Waits for somebody to connect and to bring so many bytes.</summary>
    public async Task ReachedAsync(int bytes)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        caller = await listener.AcceptTcpClientAsync(patience.Token);
        await caller.GetStream().ReadExactlyAsync(new byte[bytes], patience.Token);
    }

    public void Dispose()
    {
        caller?.Dispose();
        listener.Dispose();
    }
}
