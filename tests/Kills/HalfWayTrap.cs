using System.Net;
using System.Net.Sockets;

namespace NotesBot.Tests.Kills;

/// <summary>A wire that carries so many bytes to the bot, and then no more.</summary>
internal sealed class HalfWayTrap : Trap
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TcpClient inside = new();

    public HalfWayTrap(Uri bot, int bytes)
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
