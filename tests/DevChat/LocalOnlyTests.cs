using System.Net;
using Microsoft.AspNetCore.Http;
using NotesBot.DevChat;

namespace NotesBot.Tests.DevChat;

public sealed class LocalOnlyTests : IAsyncLifetime
{
    private StandInBot _bot = null!;

    public async Task InitializeAsync() => _bot = await StandInBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/devchat/page/chat.js")]
    [InlineData("/devchat/conversations")]
    [InlineData("/devchat/clock")]
    [InlineData("/devchat/events")]
    [InlineData("/devchat/v3/conversations/a:devchat-fe/members")]
    public async Task A_foreign_host_name_finds_nothing(string path)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(path, "Host", _bot.Address.Authority));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(path, "Host", $"localhost:{_bot.Address.Port}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path, "Host", $"rebound.example:{_bot.Address.Port}"));
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task A_page_of_another_site_and_a_proxy_find_nothing(string header, string value)
    {
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/devchat/conversations", header, value));
    }

    [Fact]
    public async Task Its_own_page_is_let_in()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/devchat/conversations", "Origin", $"http://{_bot.Address.Authority}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/devchat/conversations", "Sec-Fetch-Site", "same-origin"));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.20", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData(null, false)]
    public void Only_this_machine_is_let_in(string? remote, bool admitted)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("localhost", 3978);

        Assert.Equal(admitted, LocalOnly.Admits(context));
    }

    [Theory]
    [InlineData("/devchat/page/package.json")]
    [InlineData("/devchat/page/..%2f..%2fDevClock.cs")]
    [InlineData("/devchat/page/node_modules/adaptivecards/dist/adaptivecards.min.js")]
    [InlineData("/devchat/lib/other.js")]
    public async Task Files_that_the_page_does_not_need_are_not_served(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path, "Accept", "*/*"));
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere()
    {
        using var response = await _bot.Http.GetAsync(_bot.Address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    private async Task<HttpStatusCode> StatusAsync(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_bot.Address, path));
        request.Headers.Add(header, value);
        using var response = await _bot.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
