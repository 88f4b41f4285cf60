using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NotesBot.Hosting;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Production;

/// <summary>The whole bot in Production on a port of its own, with a channel, its metadata and a login service that the test rules.</summary>
internal sealed class ProductionBot : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-").FullName;
    private WebApplication app = null!;
    private int ids;

    public Channel Channel { get; private set; } = null!;

    public MetadataServer Metadata { get; private set; } = null!;

    public LoginStub Login { get; private init; } = new();

    public RecordedLog Log { get; } = new();

    public Scene Scene { get; private set; } = null!;

    public Uri Address => new(app.Urls.First());

    /// <param name="settings">Besides those of a bot of one tenant.</param>
    public static Task<ProductionBot> StartAsync(params (string Name, string? Value)[] settings) => StartAsync(new LoginStub(), settings);

    public static Task<ProductionBot> StartAsync(LoginStub login, params (string Name, string? Value)[] settings) =>
        StartAsync(login, TimeProvider.System, settings);

    /// <param name="login">The login service.</param>
    /// <param name="clock">The bot's; tokens go by the time of day.</param>
    /// <param name="settings">Besides those of a bot of one tenant.</param>
    public static async Task<ProductionBot> StartAsync(
        LoginStub login, TimeProvider clock, params (string Name, string? Value)[] settings)
    {
        var bot = new ProductionBot { Login = login, Channel = await Channel.StartAsync(), Metadata = await MetadataServer.StartAsync() };
        bot.Scene = new Scene { ServiceUrl = bot.Channel.ServiceUrl };
        bot.Metadata.Keys = bot.Scene.Published;
        await bot.StartBotAsync(clock, settings);
        return bot;
    }

    /// <summary>A message from a person in a personal chat.</summary>
    public JsonObject Message(string text = "help", string? tenant = Scene.Tenant) => new()
    {
        ["type"] = "message", ["id"] = $"in-{Interlocked.Increment(ref ids)}", ["text"] = text, ["locale"] = "en-US",
        ["channelId"] = "msteams", ["serviceUrl"] = Channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:alex" }, ["recipient"] = new JsonObject { ["id"] = $"28:{Scene.AppId}" },
        ["conversation"] = new JsonObject { ["id"] = "a:alex", ["conversationType"] = "personal", ["tenantId"] = tenant },
    };

    public Task<(HttpStatusCode Status, string Body)> DeliverAsync(JsonObject activity, Token? token = null) =>
        PostAsync(activity.ToJsonString(), $"Bearer {(token ?? Scene.Good()).Signed()}");

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, params string[] authorization)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach (var header in authorization)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Authorization", header));
        }

        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Nothing was kept, and nobody was spoken to.</summary>
    public async Task DidNothingAsync()
    {
        Assert.Equal(0, await RowsAsync());
        Assert.Empty(Channel.Authorizations);
    }

    /// <summary>How many rows there are of what the bot knows.</summary>
    public Task<long> RowsAsync() => Get<IDatabase>().ReadAsync(async connection =>
    {
        var rows = 0L;
        foreach (var table in new[] { "person", "conversation_reference", "draft", "note", "customer", "turn", "bot_state" })
        {
            rows += await CountAsync(connection, table);
        }

        return rows;
    }, default);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Channel.DisposeAsync();
        await Metadata.DisposeAsync();
        Login.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartBotAsync(TimeProvider clock, (string Name, string? Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production", ApplicationName = "NotesBot", ContentRootPath = folder,
        });
        builder.Configuration["Urls"] = "http://127.0.0.1:0";
        builder.Configuration["MicrosoftAppType"] = "SingleTenant";
        builder.Configuration["MicrosoftAppId"] = Scene.AppId;
        builder.Configuration["MicrosoftAppTenantId"] = Scene.Tenant;
        builder.Configuration["MicrosoftAppPassword"] = "a secret";
        builder.Configuration["AllowedServiceHosts"] = "127.0.0.1";
        builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] = Metadata.Address;
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Information);
        builder.Services.AddSingleton(clock);
        builder.AddNotesBot();
        builder.Services.AddSingleton<ServiceClientCredentialsFactory>(provider => new ConfigurationServiceClientCredentialFactory(
            builder.Configuration, new HttpClient(Login, disposeHandler: false), provider.GetRequiredService<ILogger<ProductionBot>>()));
        app = builder.Build();
        app.MapNotesBot();
        await app.StartAsync();
    }

    private static async Task<long> CountAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // one of the names above
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
