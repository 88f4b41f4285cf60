using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Authentication;

/// <summary>Keys come and go, and so does the service that publishes them.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private ChannelKey next = null!;
    private CheckedTokens tokens = null!;

    public async Task InitializeAsync() => (next, tokens) = (new("next", ["msteams"]), await CheckedTokens.StartAsync());

    public async Task DisposeAsync()
    {
        next.Dispose();
        await tokens.DisposeAsync();
    }

    [Fact]
    public async Task Keys_are_asked_for_once_a_day()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.IdentifyAsync(tokens.Scene.Good())));
        Assert.Equal(1, tokens.Server.Fetches);

        tokens.Clock.Now += SigningKeys.Fresh;
        await tokens.IdentifyAsync(Later());
        await tokens.IdentifyAsync(Later());
        Assert.Equal(2, tokens.Server.Fetches);
    }

    [Fact]
    public async Task A_key_that_appears_is_accepted_at_the_first_request_with_it()
    {
        await tokens.IdentifyAsync(tokens.Scene.Good());
        tokens.Server.Keys = [.. tokens.Scene.Published, next];
        await tokens.IdentifyAsync(tokens.Scene.Good(next));
        await tokens.IdentifyAsync(tokens.Scene.Good());
        Assert.Equal(2, tokens.Server.Fetches);
    }

    [Fact]
    public async Task A_key_before_it_appears_and_after_it_is_gone_is_refused()
    {
        Assert.Equal("unknown_key", await tokens.RefusedAsync(tokens.Scene.Good(next)));
        tokens.Server.Keys = [next];
        tokens.Clock.Now += SigningKeys.PauseAfterUnknown;
        await tokens.IdentifyAsync(tokens.Scene.Good(next));
        Assert.Equal("unknown_key", await tokens.RefusedAsync(tokens.Scene.Good()));
    }

    [Fact]
    public async Task Another_key_under_the_same_id_takes_its_place()
    {
        using var again = new ChannelKey(tokens.Scene.Key.Id, ["msteams"]);
        await tokens.IdentifyAsync(tokens.Scene.Good());
        tokens.Server.Keys = [again];
        tokens.Clock.Now += SigningKeys.Fresh;
        await tokens.IdentifyAsync(Token.Good(again, Scene.AppId, tokens.Scene.ServiceUrl, tokens.Clock.Now));
        Assert.Equal("signature", await tokens.RefusedAsync(Later()));
    }

    [Fact]
    public async Task Strangers_with_made_up_key_ids_do_not_make_the_bot_hammer_the_service()
    {
        await tokens.IdentifyAsync(tokens.Scene.Good());
        for (var i = 0; i < 100; i++)
        {
            var madeUp = tokens.Scene.Good(tokens.Scene.Foreign).WithHeader("kid", $"made-up-{i}");
            Assert.Equal("unknown_key", await tokens.RefusedAsync(madeUp));
        }

        Assert.Equal(2, tokens.Server.Fetches);
        tokens.Clock.Now += SigningKeys.PauseAfterUnknown;
        Assert.Equal("unknown_key", await tokens.RefusedAsync(tokens.Scene.Good(next)));
        Assert.Equal(3, tokens.Server.Fetches);
        await tokens.IdentifyAsync(tokens.Scene.Good());
    }

    public static TheoryData<IResult> NoMetadata => new(
        Results.StatusCode(503),
        Results.StatusCode(404),
        Results.Redirect("https://keys.example/"),
        Results.Text("hello"),
        Results.Text("[]"),
        Results.Text("{}"),
        Results.Text("""{"jwks_uri":5}"""),
        Results.Text("""{"jwks_uri":"http://keys.example/"}"""),
        Results.Text("""{"jwks_uri":"file:///etc/passwd"}"""),
        Results.Text($$"""{"jwks_uri":"https://{{new string('a', 1024 * 1024)}}"}"""));

    [Theory]
    [MemberData(nameof(NoMetadata), DisableDiscoveryEnumeration = true)]
    public async Task Without_keys_nobody_is_let_in_and_it_is_nobodys_fault(IResult instead)
    {
        tokens.Server.Instead = instead;
        await Assert.ThrowsAsync<SigningKeysUnavailableException>(() => tokens.IdentifyAsync(tokens.Scene.Good()));
        await Assert.ThrowsAsync<SigningKeysUnavailableException>(() => tokens.IdentifyAsync(tokens.Scene.Good()));
        Assert.Equal(1, tokens.Server.Fetches);

        tokens.Server.Instead = null;
        tokens.Clock.Now += SigningKeys.PauseAfterFailure;
        await tokens.IdentifyAsync(tokens.Scene.Good());
    }

    [Fact]
    public async Task Keys_that_are_known_serve_another_day_while_the_service_is_down()
    {
        await tokens.IdentifyAsync(tokens.Scene.Good());
        tokens.Server.Instead = Results.StatusCode(503);
        Assert.Equal("unknown_key", await tokens.RefusedAsync(tokens.Scene.Good(next)));

        tokens.Clock.Now += SigningKeys.Usable - TimeSpan.FromSeconds(1);
        await tokens.IdentifyAsync(Later());
        tokens.Clock.Now += TimeSpan.FromSeconds(1);
        await Assert.ThrowsAsync<SigningKeysUnavailableException>(() => tokens.IdentifyAsync(Later()));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"kty":"EC","kid":"teams","crv":"P-256","x":"AA","y":"AA"}""")]
    [InlineData("""{"kty":"oct","kid":"teams","k":"AAAA"}""")]
    [InlineData("""{"kty":"RSA","kid":"teams"}""")]
    [InlineData("""{"kty":"RSA","kid":"teams","n":"","e":""}""")]
    [InlineData("""{"kty":"RSA","kid":"teams","n":"%%","e":"AQAB"}""")]
    [InlineData("""{"kty":"RSA","kid":"teams","n":5,"e":"AQAB"}""")]
    [InlineData("""{"kty":"RSA","kid":"teams","n":"AQAB","e":"AQAB","endorsements":"msteams"}""")]
    [InlineData("""{"kty":"RSA","kid":5,"n":"AQAB","e":"AQAB"}""")]
    public async Task A_key_that_is_no_good_is_passed_by_and_the_others_stay(string odd)
    {
        tokens.Server.Odd = [odd];
        await tokens.IdentifyAsync(tokens.Scene.Good());
    }

    [Fact]
    public async Task A_key_for_another_use_checks_nothing()
    {
        var key = next.Public();
        key["use"] = "enc";
        tokens.Server.Odd = [key.ToJsonString()];
        Assert.Equal("unknown_key", await tokens.RefusedAsync(tokens.Scene.Good(next)));
    }

    [Theory]
    [InlineData("https://login.botframework.com/v1/.well-known/openidconfiguration", true)]
    [InlineData("http://127.0.0.1:5000/keys", true)]
    [InlineData("http://[::1]/keys", true)]
    [InlineData("http://localhost/keys", true)]
    [InlineData("http://login.botframework.com/keys", false)]
    [InlineData("http://127.0.0.1.example/keys", false)]
    [InlineData("http://10.0.0.1/keys", false)]
    [InlineData("file:///keys", false)]
    [InlineData("keys", false)]
    [InlineData(null, false)]
    public void Keys_come_by_HTTPS_or_from_this_machine(string? address, bool isTrusted)
    {
        if (isTrusted)
        {
            Assert.NotNull(OpenIdMetadata.Trusted(address));
        }
        else
        {
            Assert.Throws<ArgumentException>(() => OpenIdMetadata.Trusted(address));
        }
    }

    private Token Later() => Token.Good(tokens.Scene.Key, Scene.AppId, tokens.Scene.ServiceUrl, tokens.Clock.Now);
}
