using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Hosting;

/// <summary>Whatever is posted to the bot: what can't be an activity is refused with a reason, and nothing makes it fail.</summary>
public sealed class MessagesEndpointTests(MessagesEndpointTests.Running running) : IClassFixture<MessagesEndpointTests.Running>
{
    private const int Kilobyte = 1024;

    private Wire Wire => running.Wire;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"} {}""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{'type':'message'}""")]
    [InlineData("<activity/>")]
    public async Task A_body_that_is_no_activity_is_refused_with_a_reason(string body) => await RefusedAsync(Wire.PostAsync(body));

    [Theory]
    [InlineData("type")]
    [InlineData("conversation")]
    [InlineData("from")]
    public async Task An_activity_that_lacks_a_part_is_refused_with_a_reason(string part)
    {
        var activity = Wire.Message("hello");
        activity.Remove(part);
        await RefusedAsync(Wire.DeliverAsync(activity));
        activity[part] = null;
        await RefusedAsync(Wire.DeliverAsync(activity));
    }

    [Theory]
    [MemberData(nameof(ActivityShapeTests.WrongKinds), MemberType = typeof(ActivityShapeTests))]
    public async Task A_part_of_the_wrong_kind_is_refused_with_a_reason(string part, string value)
    {
        var activity = Wire.Message("hello");
        activity[part] = JsonNode.Parse(value);
        await RefusedAsync(Wire.DeliverAsync(activity));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("serviceUrl")]
    [InlineData("channelId")]
    [InlineData("recipient")]
    [InlineData("locale")]
    [InlineData("text")]
    public async Task An_activity_without_a_part_never_makes_the_bot_fail(string part)
    {
        var activity = Wire.Message("hello");
        activity.Remove(part);
        var (status, _) = await Wire.DeliverAsync(activity);
        Assert.InRange((int)status, 200, 499);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("text")]
    [InlineData("id")]
    public async Task Half_a_character_is_refused_with_a_reason(string part)
    {
        var body = Wire.Message("hello").ToJsonString();
        var value = JsonNode.Parse(body)![part]!.ToJsonString();
        var broken = body.Replace($"\"{part}\":{value}", $"\"{part}\":\"\\ud800\"", StringComparison.Ordinal);
        Assert.NotEqual(body, broken);
        await RefusedAsync(Wire.PostAsync(broken));
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_activity_is_passed_over()
    {
        var (status, _) = await Wire.PostAsync('\ufeff' + Wire.Message("hello").ToJsonString());
        Assert.Equal(HttpStatusCode.OK, status);
        await RefusedAsync(Wire.PostAsync("\ufeff\ufeff" + Wire.Message("hello").ToJsonString()));
        await RefusedAsync(Wire.PostAsync("\ufeff"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_with_a_reason()
    {
        var body = Encoding.UTF8.GetBytes(Wire.Message("hello").ToJsonString());
        body[Array.IndexOf(body, (byte)'h')] = 0xFF;
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        await RefusedAsync(Wire.PostAsync(content));
    }

    [Fact]
    public async Task A_body_of_more_than_256_KB_is_refused_with_a_reason()
    {
        var body = Wire.Message(new string('a', 256 * Kilobyte)).ToJsonString();
        Assert.Contains("256 KB", await RefusedAsync(Wire.PostAsync(body)), StringComparison.Ordinal);

        using var chunked = new PushContent(Encoding.UTF8.GetBytes(body));
        Assert.Contains("256 KB", await RefusedAsync(Wire.PostAsync(chunked)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_just_under_256_KB_is_taken()
    {
        var (status, _) = await Wire.DeliverAsync(Wire.Message(new string('a', 255 * Kilobyte)));
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(65, true)]
    [InlineData(100_000, true)]
    public async Task A_body_that_nests_deeper_than_64_levels_is_refused_with_a_reason(int levels, bool isRefused)
    {
        var value = $"{new string('[', levels)}{new string(']', levels)}";
        var body = Wire.Message("hello").ToJsonString().Insert(1, $"\"value\":{value},");
        var answer = Wire.PostAsync(body);
        if (isRefused)
        {
            await RefusedAsync(answer);
        }
        else
        {
            Assert.Equal(HttpStatusCode.OK, (await answer).Status);
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/octet-stream")]
    public async Task Another_content_type_never_makes_the_bot_fail(string contentType)
    {
        var good = await Wire.PostAsync(Wire.Message("hello").ToJsonString(), contentType);
        Assert.InRange((int)good.Status, 200, 499);
        await RefusedAsync(Wire.PostAsync("hello", contentType));
    }

    [Theory]
    [InlineData("Host", "notesbot.example")]
    [InlineData("Host", "127.0.0.1.example")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task In_Development_a_foreign_host_or_page_finds_nothing(string header, string value)
    {
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(header, value));
    }

    [Fact]
    public async Task In_Development_its_own_page_is_let_in()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Origin", $"http://{running.Bot.Address.Authority}"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Activities_are_only_posted(string method)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(running.Bot.Address, "/api/messages"));
        using var answer = await http.SendAsync(request);
        Assert.InRange((int)answer.StatusCode, 404, 405);
    }

    private async Task<HttpStatusCode> StatusAsync(string header, string value)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(running.Bot.Address, "/api/messages"))
        {
            Content = new StringContent(Wire.Message("hello").ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(header, value);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> RefusedAsync(Task<(HttpStatusCode Status, string Body)> answer)
    {
        var (status, body) = await answer;
        Assert.Equal((HttpStatusCode.BadRequest, true), (status, body.Length > 0));
        return body;
    }

    /// <summary>One bot for every request: what was refused leaves nothing behind.</summary>
    public sealed class Running : IAsyncLifetime
    {
        private Channel channel = null!;

        internal BotUnderTest Bot { get; private set; } = null!;

        internal Wire Wire => new(Bot, channel.ServiceUrl);

        public async Task InitializeAsync()
        {
            Bot = await BotUnderTest.StartAsync();
            channel = await Channel.StartAsync();
        }

        public async Task DisposeAsync()
        {
            await channel.DisposeAsync();
            await Bot.DisposeAsync();
        }
    }

    /// <summary>A body whose length isn't announced.</summary>
    private sealed class PushContent(byte[] body) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
