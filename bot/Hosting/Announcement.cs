using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NotesBot.Hosting;

/// <summary>Says in one line where the bot is, once it listens.</summary>
internal sealed class Announcement(IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
            Console.WriteLine(environment.IsDevelopment()
                ? $"NotesBot is here, open it in a browser: {address}"
                : $"NotesBot listens on {address}/api/messages");
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
