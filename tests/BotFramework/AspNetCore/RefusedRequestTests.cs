using System.Net;
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.BotFramework.AspNetCore;

public sealed class RefusedRequestTests
{
    public static TheoryData<string, string> NoActivities => new()
    {
        { "", "JSON" },
        { "   ", "JSON" },
        { "hello", "JSON" },
        { """{"type":"message" """, "JSON" },
        { """{"type":"message","conversation":{"id":"c"}} trailing""", "JSON" },
        { "null", "no activity" },
        { "[]", "activity" },
        { "{}", "no type" },
        { """{"type":"","conversation":{"id":"c"}}""", "no type" },
        { """{"type":null,"conversation":{"id":"c"}}""", "no type" },
        { """{"type":"message"}""", "no conversation" },
        { """{"type":"message","conversation":null}""", "no conversation" },
        { """{"type":"message","conversation":{}}""", "no id" },
        { """{"type":"message","conversation":{"id":""}}""", "no id" },
        { """{"type":"message","conversation":"c"}""", "$.conversation" },
        { """{"type":7,"conversation":{"id":"c"}}""", "$.type" },
        { """{"type":"message","conversation":{"id":7}}""", "$.conversation.id" },
        { """{"type":"message","conversation":{"id":"c"},"timestamp":""}""", "$.timestamp" },
        { """{"type":"message","conversation":{"id":"c"},"timestamp":"soon"}""", "$.timestamp" },
        { """{"type":"message","conversation":{"id":"c"},"entities":{}}""", "$.entities" },
        { """{"type":"message","conversation":{"id":"c"},"entities":["x"]}""", "entit" },
        { """{"type":"message","conversation":{"id":"c"},"serviceUrl":"elsewhere"}""", "serviceUrl" },
        { """{"type":"message","conversation":{"id":"c"},"serviceUrl":"file:///etc/passwd"}""", "serviceUrl" },
        { """{"type":"message","conversation":{"id":"c"},"text":"\ud800"}""", "" },
        { """{"type":"message","conversation":{"id":"c"},"value":{"a":"\ud800"}}""", "UTF-8" },
        { """{"type":"message","conversation":{"id":"c"},"value":""" + new string('[', 64) + new string(']', 64) + "}", "JSON" },
    };

    [Theory]
    [MemberData(nameof(NoActivities))]
    public async Task What_is_no_activity_is_a_bad_request_that_says_why(string body, string reason)
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("no turn may run"));
        using var response = await bot.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains(reason, text, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(text.Length, 1, 150);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_bad_request()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("no turn may run"));
        byte[] body = [.. Encoding.UTF8.GetBytes("""{"type":"message","conversation":{"id":"c"},"text":" """), 0xC3, 0x28, .. "\"}"u8];
        using var response = await bot.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_a_bad_request_with_or_without_its_length_told(bool lengthTold)
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("no turn may run"));
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null);
        var body = Encoding.UTF8.GetBytes(Sized(InboundActivity.LargestBody + 1));
        request.Content = lengthTold ? new ByteArrayContent(body) : new StreamContent(new UnsizedStream(body));
        using var response = await bot.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("256 KB", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_just_the_limit_and_nesting_of_just_the_limit_are_read()
    {
        var turns = 0;
        await using var bot = await BotHost.StartAsync((turn, _) =>
        {
            turns++;
            return Task.CompletedTask;
        });
        using var large = await bot.PostAsync(Sized(InboundActivity.LargestBody));
        Assert.Equal(HttpStatusCode.OK, large.StatusCode);
        var nested = new string('[', 63) + new string(']', 63);
        using var deep = await bot.PostAsync("""{"type":"message","conversation":{"id":"c"},"value":""" + nested + "}");
        Assert.Equal(HttpStatusCode.OK, deep.StatusCode);
        using var marked = await bot.PostAsync("\uFEFF" + """{"type":"message","conversation":{"id":"c"},"text":"\ud83d\ude00"}""");
        Assert.Equal(HttpStatusCode.OK, marked.StatusCode);
        Assert.Equal(3, turns);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_a_post_brings_activities(string method)
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("no turn may run"));
        using var request = new HttpRequestMessage(new HttpMethod(method), (Uri?)null);
        using var response = await bot.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer a.b.c")]
    public async Task A_sender_without_a_good_token_is_not_authorized_and_costs_one_line_in_the_log(string? header)
    {
        using var log = new RecordedLog();
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("MicrosoftAppId", "app"), new("MicrosoftAppPassword", "secret")])
            .Build();
        await using var bot = await BotHost.StartAsync(
            (_, _) => throw new InvalidOperationException("no turn may run"),
            new CloudAdapter(settings, logger: log.CreateLogger("adapter")));
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null);
        request.Content = new StringContent("""{"type":"message","conversation":{"id":"c"}}""");
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        using var response = await bot.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal($"Warning: A request was answered 401: {(header is null ? "no_token" : "malformed")}", Assert.Single(log.Lines));
    }

    private static string Sized(int bytes)
    {
        const string start = """{"type":"message","conversation":{"id":"c"},"text":" """;
        return start + new string('x', bytes - start.Length - 2) + "\"}";
    }

    private sealed class UnsizedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
