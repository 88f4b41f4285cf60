using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using NotesBot.Hosting;
using NotesBot.Stores;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.BotFramework.Production;

/// <summary>Whom the bot serves among those who are who they say, and where it sends its token.</summary>
public sealed class AccessTests
{
    private const string Other = "bbbbbbbb-2222-3333-4444-555555555555";

    public static TheoryData<string?, string?, string?, string?, HttpStatusCode> Tenants => new()
    {
        // type, allowed, the conversation's tenant, the channel data's
        { "SingleTenant", null, Scene.Tenant, null, HttpStatusCode.OK },
        { "SingleTenant", null, Scene.Tenant.ToUpperInvariant(), Scene.Tenant, HttpStatusCode.OK },
        { "SingleTenant", null, null, Scene.Tenant, HttpStatusCode.OK },
        { "SingleTenant", null, Other, null, HttpStatusCode.Forbidden },
        { "SingleTenant", null, null, null, HttpStatusCode.Forbidden },
        { "SingleTenant", null, Scene.Tenant, Other, HttpStatusCode.Forbidden },
        { "SingleTenant", null, Other, Scene.Tenant, HttpStatusCode.Forbidden },
        { "SingleTenant", Other, Other, null, HttpStatusCode.OK },
        { "SingleTenant", Other, Scene.Tenant, null, HttpStatusCode.Forbidden },
        { "MultiTenant", $"{Other} , {Scene.Tenant}", Scene.Tenant, null, HttpStatusCode.OK },
        { "MultiTenant", Other, Scene.Tenant, null, HttpStatusCode.Forbidden },
        { "MultiTenant", null, Other, null, HttpStatusCode.OK },
        { null, null, Other, null, HttpStatusCode.OK },
        { "MultiTenant", $"{Other},{Scene.Tenant}", Scene.Tenant, Other, HttpStatusCode.Forbidden },
        { "MultiTenant", null, Scene.Tenant, Other, HttpStatusCode.Forbidden },
        { "MultiTenant", $"{Other},{Scene.Tenant}", "", Other, HttpStatusCode.OK },
        { "SingleTenant", null, "", "", HttpStatusCode.Forbidden },
        { "MultiTenant", null, "", "", HttpStatusCode.OK },
    };

    public static TheoryData<string?, string?> WaysToNameOne => new()
    {
        { Scene.Tenant, null },
        { null, Scene.Tenant },
        { "", Scene.Tenant },
        { Scene.Tenant, "" },
        { Scene.Tenant.ToUpperInvariant(), Scene.Tenant },
        { Scene.Tenant, Scene.Tenant.ToUpperInvariant() },
    };

    [Theory]
    [MemberData(nameof(WaysToNameOne))]
    public async Task The_tenant_that_is_let_in_is_the_one_whose_notes_are_opened(string? conversationTenant, string? channelTenant)
    {
        await using var bot = await ProductionBot.StartAsync(("MicrosoftAppType", "MultiTenant"), ("AllowedTenants", Scene.Tenant));
        var message = bot.Message(tenant: conversationTenant);
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = channelTenant } };

        Assert.Equal(HttpStatusCode.OK, (await bot.DeliverAsync(message)).Status);

        Assert.NotNull((await bot.Get<PersonStore>().VisitAsync($"{Scene.Tenant}/29:alex", default)).Reach);
    }

    [Fact]
    public async Task Who_names_two_tenants_is_of_neither_and_the_log_says_so()
    {
        await using var bot = await ProductionBot.StartAsync(("MicrosoftAppType", "MultiTenant"), ("AllowedTenants", $"{Other},{Scene.Tenant}"));
        var message = bot.Message();
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Other } };

        await bot.DeliverAsync(message);

        Assert.Contains("Warning: An activity that names two tenants was answered 403.", bot.Log.Lines);
        await bot.DidNothingAsync();
    }

    [Theory]
    [MemberData(nameof(Tenants))]
    public async Task An_activity_of_a_tenant_the_bot_does_not_serve_is_forbidden_and_nothing_is_done(
        string? type, string? allowed, string? conversationTenant, string? channelTenant, HttpStatusCode expected)
    {
        await using var bot = await ProductionBot.StartAsync(("MicrosoftAppType", type), ("AllowedTenants", allowed));
        var message = bot.Message(tenant: conversationTenant);
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = channelTenant } };

        var (status, body) = await bot.DeliverAsync(message);

        Assert.Equal(expected, status);
        if (expected == HttpStatusCode.Forbidden)
        {
            Assert.Empty(body);
            await bot.DidNothingAsync();
        }
    }

    [Fact]
    public async Task A_stranger_does_not_learn_which_tenants_are_served()
    {
        await using var bot = await ProductionBot.StartAsync();
        var (status, _) = await bot.DeliverAsync(bot.Message(tenant: Other), bot.Scene.Good(bot.Scene.Foreign));
        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task A_service_at_an_unknown_host_is_not_answered_even_if_the_channel_vouches_for_it()
    {
        await using var bot = await ProductionBot.StartAsync(("AllowedServiceHosts", null));
        var (status, _) = await bot.DeliverAsync(bot.Message());
        Assert.Equal(HttpStatusCode.Forbidden, status);
        await bot.DidNothingAsync();
        Assert.Contains("Warning: An activity from a service outside AllowedServiceHosts was answered 403.", bot.Log.Lines);
    }

    [Fact]
    public async Task A_remembered_conversation_elsewhere_is_not_sent_to()
    {
        await using var bot = await ProductionBot.StartAsync();
        var identity = new ClaimsIdentity([new Claim("aud", Scene.AppId)]);
        var connectors = bot.Get<BotFrameworkAuthentication>().CreateConnectorFactory(identity);
        await Assert.ThrowsAsync<NotAllowedException>(() => connectors.CreateAsync("https://evil.example/", null, default));
        using var connector = await connectors.CreateAsync(bot.Channel.ServiceUrl, null, default);
        Assert.NotNull(connector);
    }
}
