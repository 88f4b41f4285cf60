using System.Net;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Production;

/// <summary>Whatever comes instead of the channel's token: the bot does nothing, and tells nothing.</summary>
public sealed class BadTokenTests(BadTokenTests.Running running) : IClassFixture<BadTokenTests.Running>
{
    private ProductionBot Bot => running.Bot;

    [Theory]
    [MemberData(nameof(BadTokens.Names), MemberType = typeof(BadTokens))]
    public async Task Who_brings_a_bad_token_is_refused_and_nothing_is_done(string what) =>
        await RefusedAsync(Bot.Message().ToJsonString(), BadTokens.Of(what, Bot.Scene).Header);

    [Fact]
    public async Task Two_tokens_are_refused_even_if_both_are_good()
    {
        var good = $"Bearer {Bot.Scene.Good().Signed()}";
        await RefusedAsync(Bot.Message().ToJsonString(), good, good);
        await RefusedAsync(Bot.Message().ToJsonString(), good, "Basic YWxleDpzZWNyZXQ=");
    }

    [Fact]
    public async Task A_good_token_is_good_for_its_own_channel_and_service_alone()
    {
        var good = $"Bearer {Bot.Scene.Good().Signed()}";
        var webchat = Bot.Message();
        webchat["channelId"] = "webchat";
        await RefusedAsync(webchat.ToJsonString(), good);
        webchat.Remove("channelId");
        await RefusedAsync(webchat.ToJsonString(), good);

        var elsewhere = Bot.Message();
        elsewhere["serviceUrl"] = "https://evil.example/";
        await RefusedAsync(elsewhere.ToJsonString(), good);
    }

    private async Task RefusedAsync(string body, params string[] authorization)
    {
        var (status, answer) = await Bot.PostAsync(body, authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Contains(answer, (string[])["", "Not authorized."]);
        await Bot.DidNothingAsync();
    }

    /// <summary>One bot for all of them, since none leaves anything behind.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal ProductionBot Bot { get; private set; } = null!;

        public async Task InitializeAsync() => Bot = await ProductionBot.StartAsync();

        public async Task DisposeAsync() => await Bot.DisposeAsync();
    }
}
