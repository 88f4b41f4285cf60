using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NotesBot.Hosting;

/// <summary>Says in one line where the bot is, once it listens: to whoever started it in Development, elsewhere in the log.</summary>
internal sealed partial class Announcement(
    IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment, ILogger<Announcement> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
            if (environment.IsDevelopment())
            {
                Console.WriteLine($"NotesBot is here, open it in a browser: {address}");
            }
            else
            {
                LogListens(address);
            }
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 60, Level = LogLevel.Information, Message = "NotesBot listens on {Address}/api/messages.")]
    private partial void LogListens(string? address);
}
