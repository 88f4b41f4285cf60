using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NotesBot.Hosting;

namespace NotesBot.Tests.Hosting;

/// <summary>In Production nobody is let in who brings no token, and the bot doesn't start without credentials.</summary>
public sealed class ProductionTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private const string Activity = """
        {"type":"message","id":"1","text":"hello","channelId":"msteams","serviceUrl":"http://127.0.0.1:1",
        "from":{"id":"29:alex"},"recipient":{"id":"28:bot"},"conversation":{"id":"a:alex"}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic YWxleDpzZWNyZXQ=")]
    // A token that nobody signed.
    [InlineData("Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIiwiYXVkIjoiMTExMTExMTEtMjIyMi0zMzMzLTQ0NDQtNTU1NTU1NTU1NTU1In0.")]
    public async Task A_request_without_the_channels_token_is_refused(string? authorization)
    {
        await using var app = Build(AppId, "a secret");
        await app.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(app.Urls.First()), "/api/messages"))
        {
            Content = new StringContent(Activity, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await app.StopAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("\ud800")]
    public async Task Who_may_not_send_learns_nothing_of_what_is_wrong_with_the_body(string body)
    {
        await using var app = Build(AppId, "a secret");
        await app.StartAsync();
        using var http = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(new Uri(new Uri(app.Urls.First()), "/api/messages"), content);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (answer.StatusCode, answer.Headers.WwwAuthenticate.ToString()));
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        await app.StopAsync();
    }

    [Fact]
    public async Task A_request_is_refused_before_its_body_has_come()
    {
        await using var app = Build(AppId, "a secret");
        await app.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(app.Urls.First()).Port);
        var head = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var reader = new StreamReader(client.GetStream());
        Assert.StartsWith("HTTP/1.1 401", await reader.ReadLineAsync(patience.Token), StringComparison.Ordinal);
        client.Close();
        await app.StopAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/devchat/clock")]
    [InlineData("/devchat/events")]
    [InlineData("/devchat/conversations")]
    public async Task The_development_chat_is_not_there(string path)
    {
        await using var app = Build(AppId, "a secret");
        await app.StartAsync();
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(new Uri(app.Urls.First()), path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await app.StopAsync();
    }

    [Theory]
    [InlineData(null, null, "MicrosoftAppId is missing", "MicrosoftAppPassword is missing")]
    [InlineData("", " ", "MicrosoftAppId is missing", "MicrosoftAppPassword is missing")]
    [InlineData(AppId, null, "MicrosoftAppPassword is missing")]
    [InlineData(null, "a secret", "MicrosoftAppId is missing")]
    [InlineData("notesbot", "a secret", "MicrosoftAppId is not an application id")]
    public async Task Without_credentials_the_bot_does_not_start_and_says_what_is_missing(string? id, string? password, params string[] missing)
    {
        await using var app = Build(id, password);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.All(missing, sentence => Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("a secret", refusal.Message, StringComparison.Ordinal);
    }

    private WebApplication Build(string? id, string? password)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ApplicationName = "NotesBot",
            ContentRootPath = folder,
        });
        builder.Configuration["Urls"] = "http://127.0.0.1:0";
        builder.Configuration["MicrosoftAppId"] = id;
        builder.Configuration["MicrosoftAppPassword"] = password;
        builder.Configuration["ToChannelFromBotLoginUrl"] = "https://127.0.0.1:1/{0}"; // nobody is there
        builder.Logging.ClearProviders();
        builder.AddNotesBot();
        var app = builder.Build();
        app.MapNotesBot();
        return app;
    }
}
