using System.Net;
using NotesBot.Hosting;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Production;

/// <summary>Whether the bot will be able to answer is known at its start, and said in one line.</summary>
public sealed class SignInTrialTests
{
    [Fact]
    public async Task A_bot_that_can_sign_in_says_so_and_sends_nothing_for_it()
    {
        await using var bot = await ProductionBot.StartAsync();
        await TrialAsync(bot);

        Assert.Contains("Information: The bot has signed in.", bot.Log.Lines);
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(bot.Login.Requests).Form["scope"]);
        await bot.DidNothingAsync();
    }

    [Fact]
    public async Task The_token_of_the_trial_is_the_one_that_is_sent_with()
    {
        await using var bot = await ProductionBot.StartAsync();
        await TrialAsync(bot);
        await bot.DeliverAsync(bot.Message());
        Assert.Single(bot.Login.Requests);
        Assert.All(bot.Channel.Authorizations, header => Assert.Equal("Bearer token-1", header));
    }

    [Fact]
    public async Task A_bot_that_serves_every_tenant_says_so()
    {
        await using var bot = await ProductionBot.StartAsync(("MicrosoftAppType", null));
        await TrialAsync(bot);
        Assert.Contains(bot.Log.Lines, line => line.StartsWith("Warning: The bot serves every tenant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_whose_secret_has_expired_says_so_at_the_start_and_lives_on()
    {
        using var login = new LoginStub
        {
            Refusal = (HttpStatusCode.Unauthorized, "invalid_client", "AADSTS7000222: The provided client secret keys are expired."),
        };
        await using var bot = await ProductionBot.StartAsync(login);
        await TrialAsync(bot);

        Assert.Contains(
            "Error: The bot can't sign in, and so can't answer. "
            + "MicrosoftAppPassword has expired: make a new client secret for the application. (AADSTS7000222)",
            bot.Log.Lines);
        login.Refusal = null;
        Assert.Equal(HttpStatusCode.OK, (await bot.DeliverAsync(bot.Message())).Status);
        Assert.NotEmpty(bot.Channel.Sent);
    }

    [Fact]
    public async Task A_turn_that_gets_no_token_is_to_be_brought_again()
    {
        using var login = new LoginStub
        {
            Refusal = (HttpStatusCode.BadRequest, "unauthorized_client", "AADSTS700016: Application not found."),
        };
        await using var bot = await ProductionBot.StartAsync(login);
        var (status, _) = await bot.DeliverAsync(bot.Message());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Empty(bot.Channel.Authorizations);
        Assert.Contains("Error: The bot gets no token to send with: AADSTS700016", bot.Log.Lines);
    }

    [Fact]
    public async Task A_login_service_that_is_away_is_said_to_be_away()
    {
        using var login = new LoginStub { IsGone = true };
        await using var bot = await ProductionBot.StartAsync(login);
        await TrialAsync(bot);
        Assert.Contains(bot.Log.Lines, line => line.Contains("The login service was not reached, or failed.", StringComparison.Ordinal));
    }

    private static Task TrialAsync(ProductionBot bot) => bot.Get<SignInTrial>().Tried;
}
