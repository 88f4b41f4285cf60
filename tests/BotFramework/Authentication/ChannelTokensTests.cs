using Microsoft.Bot.Connector.Authentication;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Authentication;

public sealed class ChannelTokensTests : IAsyncLifetime
{
    private CheckedTokens tokens = null!;

    public async Task InitializeAsync() => tokens = await CheckedTokens.StartAsync();

    public async Task DisposeAsync() => await tokens.DisposeAsync();

    [Fact]
    public async Task The_channels_token_says_who_sends()
    {
        var sender = await tokens.IdentifyAsync(tokens.Scene.Good());
        Assert.True(sender.IsAuthenticated);
        Assert.Equal(Scene.AppId, sender.FindFirst("aud")!.Value);
        Assert.Equal(tokens.Scene.ServiceUrl, sender.FindFirst("serviceurl")!.Value);
    }

    [Fact]
    public async Task The_governments_cloud_has_an_issuer_of_its_own()
    {
        await using var government = await CheckedTokens.StartAsync(GovernmentAuthenticationConstants.ChannelService);
        await government.IdentifyAsync(government.Scene.Good().With("iss", Token.GovernmentIssuer));
        Assert.Equal("issuer", await government.RefusedAsync(government.Scene.Good()));
    }

    [Theory]
    [MemberData(nameof(BadTokens.Names), MemberType = typeof(BadTokens))]
    public async Task A_bad_token_is_refused_for_what_is_wrong_with_it(string what)
    {
        var (header, code) = BadTokens.Of(what, tokens.Scene);
        var refusal = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => tokens.IdentifyAsync(header, "msteams", tokens.Scene.ServiceUrl));
        Assert.Equal(code, TokenFault.CodeOf(refusal));
        Assert.Equal("The request brings no token that is good for this bot.", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    public async Task A_key_speaks_for_its_channels_only(string? channelId) =>
        Assert.Equal("endorsement", await tokens.RefusedAsync(tokens.Scene.Good(), channelId));

    [Fact]
    public async Task A_bot_may_demand_more_endorsements()
    {
        await using var demanding = await CheckedTokens.StartAsync(configuration: new() { RequiredEndorsements = ["skype"] });
        await demanding.IdentifyAsync(demanding.Scene.Good());
        await using var more = await CheckedTokens.StartAsync(configuration: new() { RequiredEndorsements = ["skype", "cortana"] });
        Assert.Equal("endorsement", await more.RefusedAsync(more.Scene.Good()));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams", "https://smba.trafficmanager.net/teams/", true)]
    [InlineData("https://smba.trafficmanager.net/teams/", "https://smba.trafficmanager.net/teams", true)]
    [InlineData("https://smba.trafficmanager.net/teams//", "https://smba.trafficmanager.net/teams", false)]
    [InlineData("https://smba.trafficmanager.net/teams", "https://SMBA.trafficmanager.net/teams", false)]
    [InlineData("https://smba.trafficmanager.net/teams", "https://smba.trafficmanager.net/teams?", false)]
    [InlineData("https://smba.trafficmanager.net/teams", "", false)]
    [InlineData("/", "", false)]
    public async Task The_activity_comes_from_the_service_that_the_token_names(string claimed, string serviceUrl, bool isGood)
    {
        var token = tokens.Scene.Good().With("serviceurl", claimed);
        if (isGood)
        {
            await tokens.IdentifyAsync(token, serviceUrl: serviceUrl);
        }
        else
        {
            Assert.Equal("service_url", await tokens.RefusedAsync(token, serviceUrl: serviceUrl));
        }
    }

    [Theory]
    [InlineData("exp", -299, null)]
    [InlineData("exp", -300, "expired")]
    [InlineData("nbf", 300, null)]
    [InlineData("nbf", 301, "not_yet_valid")]
    public async Task The_clocks_may_differ_by_five_minutes(string claim, int seconds, string? code)
    {
        var token = tokens.Scene.Good().With(claim, tokens.Clock.Now.AddSeconds(seconds).ToUnixTimeSeconds());
        if (code is null)
        {
            await tokens.IdentifyAsync(token);
        }
        else
        {
            Assert.Equal(code, await tokens.RefusedAsync(token));
        }
    }

    [Fact]
    public async Task A_token_may_be_valid_since_ever_and_its_scheme_in_any_casing()
    {
        await tokens.IdentifyAsync(tokens.Scene.Good().With("nbf", null));
        await tokens.IdentifyAsync($"bearer {tokens.Scene.Good().Signed()}", "msteams", tokens.Scene.ServiceUrl);
    }

    [Fact]
    public async Task What_is_plainly_wrong_never_leads_to_a_request_for_keys()
    {
        Assert.Equal("audience", await tokens.RefusedAsync(tokens.Scene.Good().With("aud", "other")));
        Assert.Equal("issuer", await tokens.RefusedAsync(tokens.Scene.Good().With("iss", "other")));
        Assert.Equal("expired", await tokens.RefusedAsync(tokens.Scene.Good().With("exp", 1)));
        Assert.Equal("service_url", await tokens.RefusedAsync(tokens.Scene.Good(), serviceUrl: "https://elsewhere/"));
        Assert.Equal(0, tokens.Server.Fetches);
    }

    [Fact]
    public async Task The_casing_of_an_app_id_means_nothing() =>
        await tokens.IdentifyAsync(tokens.Scene.Good().With("aud", Scene.AppId.ToUpperInvariant()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_damaged_token_is_refused_and_never_an_accident(int seed)
    {
        const string pieces = "AZaz09-_.=+/%, {}\"\0é";
        var random = new Random(seed);
        var good = $"Bearer {tokens.Scene.Good().Signed()}";
        for (var i = 0; i < 1000; i++)
        {
            var at = random.Next(good.Length - 1); // the last character has bits that mean nothing
            var piece = pieces[random.Next(pieces.Length)];
            var damaged = random.Next(3) switch
            {
                0 => good.Remove(at, 1).Insert(at, $"{piece}"),
                1 => good.Insert(at, $"{piece}"),
                _ => good.Remove(at, Math.Min(random.Next(1, 30), good.Length - at)),
            };
            if (!damaged.Equals(good, StringComparison.OrdinalIgnoreCase))
            {
                await Assert.ThrowsAsync<UnauthorizedAccessException>(
                    () => tokens.IdentifyAsync(damaged, "msteams", tokens.Scene.ServiceUrl));
            }
        }
    }
}
