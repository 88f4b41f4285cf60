using System.Net;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Production;

/// <summary>The channel talks to the bot in Production over real HTTP, and is answered.</summary>
public sealed class WhoMayTalkTests
{
    [Fact]
    public async Task Who_brings_the_channels_token_is_answered_with_the_bots_own()
    {
        await using var bot = await ProductionBot.StartAsync();

        var (status, _) = await bot.DeliverAsync(bot.Message());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(bot.Channel.Sent);
        Assert.All(bot.Channel.Authorizations, header => Assert.StartsWith("Bearer token-", header, StringComparison.Ordinal));
        Assert.NotEqual(0, await bot.RowsAsync());
    }

    [Fact]
    public async Task Who_comes_from_the_governments_cloud_is_answered()
    {
        await using var bot = await ProductionBot.StartAsync(("ChannelService", "https://botframework.azure.us"));

        var (refused, _) = await bot.DeliverAsync(bot.Message());
        Assert.Equal(HttpStatusCode.Unauthorized, refused);
        await bot.DidNothingAsync();

        var (status, _) = await bot.DeliverAsync(bot.Message(), bot.Scene.Good().With("iss", Token.GovernmentIssuer));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(bot.Channel.Sent);
        Assert.All(bot.Login.Requests, asked => Assert.Equal("login.microsoftonline.us", asked.Address.Host));
    }

    [Fact]
    public async Task A_new_key_of_the_channel_is_accepted_at_once()
    {
        using var next = new ChannelKey("next", ["msteams"]);
        await using var bot = await ProductionBot.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await bot.DeliverAsync(bot.Message())).Status);

        bot.Metadata.Keys = [next];

        Assert.Equal(HttpStatusCode.OK, (await bot.DeliverAsync(bot.Message(), bot.Scene.Good(next))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.DeliverAsync(bot.Message())).Status);
    }

    [Fact]
    public async Task Without_the_channels_keys_nobody_is_let_in_and_the_log_says_why()
    {
        await using var bot = await ProductionBot.StartAsync();
        await bot.Metadata.DisposeAsync();

        var (status, body) = await bot.DeliverAsync(bot.Message());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Try again later."), (status, body));
        await bot.DidNothingAsync();
        const string start = "Error: The channel's signing keys can't be fetched";
        Assert.Contains(bot.Log.Lines, line => line.StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tokens_and_secrets_never_stand_in_the_log()
    {
        await using var bot = await ProductionBot.StartAsync();
        var good = bot.Scene.Good().Signed();
        var bad = bot.Scene.Good(bot.Scene.Foreign).Signed();

        await bot.PostAsync(bot.Message().ToJsonString(), $"Bearer {good}");
        await bot.PostAsync(bot.Message().ToJsonString(), $"Bearer {bad}");

        Assert.Contains(bot.Log.Lines, line => line.EndsWith("401: unknown_key", StringComparison.Ordinal));
        string[] secrets = [.. good.Split('.'), .. bad.Split('.'), "a secret", "token-1"];
        Assert.DoesNotContain(bot.Log.Lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
    }
}
