using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace NotesBot.Tests.Trouble;

/// <summary>The way to a server, which can fall silent as a network does: nothing is carried, and nobody is told.</summary>
internal sealed class Way : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> ends = [];
    private readonly int server;
    private readonly Task accepting;
    private volatile bool isSilent;

    /// <param name="server">The port at this machine that it leads to.</param>
    public Way(int server)
    {
        this.server = server;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What was on its way while it was silent is lost, and so is the connection it was on.</summary>
    public bool IsSilent
    {
        get => isSilent;
        set => isSilent = value;
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        foreach (var end in ends)
        {
            end.Dispose();
        }

        await accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var outside = await listener.AcceptTcpClientAsync();
                var inside = new TcpClient();
                await inside.ConnectAsync(IPAddress.Loopback, server);
                ends.Add(outside);
                ends.Add(inside);
                _ = CarryAsync(outside, inside);
                _ = CarryAsync(inside, outside);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It is taken away.
        }
    }

    private async Task CarryAsync(TcpClient from, TcpClient to)
    {
        var (bytes, isBroken) = (new byte[16 * 1024], false);
        try
        {
            while (await from.GetStream().ReadAsync(bytes) is var count and > 0)
            {
                isBroken |= isSilent;
                if (!isBroken)
                {
                    await to.GetStream().WriteAsync(bytes.AsMemory(0, count));
                }
            }

            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One of its ends is gone.
        }
    }
}
