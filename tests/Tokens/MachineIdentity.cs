using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.Tokens;

/// <summary>
/// What Azure gives a machine that has an identity: a service of that machine alone which hands out tokens. The one login service that a bot
/// in a process of its own can reach here.
/// </summary>
internal sealed class MachineIdentity : IAsyncDisposable
{
    public const string Token = "token-of-the-machine";
    public const string Secret = "header-of-the-machine";

    private readonly WebApplication app;

    private MachineIdentity(WebApplication app) => this.app = app;

    /// <summary>How a process is told of it.</summary>
    public IReadOnlyList<(string Name, string Value)> Environment =>
        [("IDENTITY_ENDPOINT", $"{app.Urls.First()}/msi/token"), ("IDENTITY_HEADER", Secret)];

    public static async Task<MachineIdentity> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/msi/token", (HttpRequest request) => request.Headers["X-IDENTITY-HEADER"] != Secret
            ? Results.Unauthorized()
            : Results.Json(new JsonObject
            {
                ["access_token"] = Token,
                ["token_type"] = "Bearer",
                ["resource"] = request.Query["resource"].ToString(),
                ["client_id"] = request.Query["client_id"].ToString(),
                ["expires_on"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            }));
        await app.StartAsync();
        return new MachineIdentity(app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
