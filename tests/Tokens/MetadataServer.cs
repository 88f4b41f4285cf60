using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Tests.Tokens;

/// <summary>The channel's service that publishes its keys, over real HTTP. Keys come and go as the test wants.</summary>
internal sealed class MetadataServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int fetches;

    private MetadataServer(WebApplication app) => this.app = app;

    public string Address => $"{app.Urls.First()}/v1/.well-known/openidconfiguration";

    public IReadOnlyList<ChannelKey> Keys { get; set; } = [];

    /// <summary>What stands before them, each of it JSON.</summary>
    public IReadOnlyList<string> Odd { get; set; } = [];

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => fetches;

    /// <summary>Answered instead of the metadata.</summary>
    public IResult? Instead { get; set; }

    public static async Task<MetadataServer> StartAsync(params ChannelKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new MetadataServer(builder.Build()) { Keys = keys };
        server.app.MapGet("/v1/.well-known/openidconfiguration", server.Metadata);
        server.app.MapGet("/v1/.well-known/keys", () =>
            Results.Text($"{{\"keys\":[{string.Join(',', server.Odd.Concat(server.Keys.Select(key => key.Public().ToJsonString())))}]}}"));
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private IResult Metadata()
    {
        Interlocked.Increment(ref fetches);
        return Instead ?? Results.Json(new JsonObject
        {
            ["issuer"] = Token.PublicIssuer,
            ["jwks_uri"] = $"{app.Urls.First()}/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        });
    }
}
