using NotesBot.Hosting;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.Hosting;

/// <summary>Where the bot's token may go, whatever tricks an address is written with.</summary>
public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData(null, "https://smba.trafficmanager.net/emea/tenant/", true)]
    [InlineData(null, "https://SMBA.trafficmanager.net/teams", true)]
    [InlineData(null, "https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData(null, "https://smba.infra.gov.teams.microsoft.us/teams", true)]
    [InlineData(null, "https://webchat.botframework.com/", true)]
    [InlineData(null, "http://smba.trafficmanager.net/emea/", false)]
    [InlineData(null, "https://smba.trafficmanager.net:8443/", false)]
    [InlineData(null, "https://evil.trafficmanager.net/", false)]
    [InlineData(null, "https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData(null, "https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData(null, "https://user@smba.trafficmanager.net/", false)]
    [InlineData(null, "https://evilbotframework.com/", false)]
    [InlineData(null, "https://botframework.com/", false)]
    [InlineData(null, "https://smba.trafficmanager.net\\@evil.example/", false)]
    [InlineData(null, "https://xn--smb-8ka.trafficmanager.net/", false)]
    [InlineData(null, "https://127.0.0.1/", false)]
    [InlineData(null, "http://localhost/", false)]
    [InlineData(null, "ftp://smba.trafficmanager.net/", false)]
    [InlineData(null, "smba.trafficmanager.net", false)]
    [InlineData(null, "", false)]
    [InlineData(null, null, false)]
    [InlineData("127.0.0.1", "http://127.0.0.1:5000/", true)]
    [InlineData("localhost", "http://localhost:5000/", true)]
    [InlineData("[::1]", "http://[::1]:5000/", true)]
    [InlineData("10.0.0.1", "http://10.0.0.1/", false)]
    [InlineData("*.example.org, api.example.com", "https://a.b.example.org/", true)]
    [InlineData("*.example.org, api.example.com", "https://api.example.com/x", true)]
    [InlineData("*.example.org, api.example.com", "https://smba.trafficmanager.net/", false)]
    public void The_bot_sends_to_known_hosts_alone(string? allowed, string? address, bool isAdmitted) =>
        Assert.Equal(isAdmitted, new ServiceHosts(allowed).Admits(address));

    [Theory]
    [InlineData("contoso", null, "AllowedTenants")]
    [InlineData(null, "https://smba.trafficmanager.net/", "AllowedServiceHosts")]
    [InlineData(null, "*", "AllowedServiceHosts")]
    [InlineData(null, "*.com", "AllowedServiceHosts")]
    [InlineData(null, "smba.*.net", "AllowedServiceHosts")]
    public void An_entry_that_can_not_be_is_named(string? tenants, string? hosts, string setting)
    {
        var result = new AccessCheck().Validate(null, new Access { AllowedTenants = tenants, AllowedServiceHosts = hosts });
        Assert.Contains(setting, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_is_taken() => Assert.True(new AccessCheck().Validate(null, new Access
    {
        AllowedTenants = $"bbbbbbbb-2222-3333-4444-555555555555,{Scene.Tenant}",
        AllowedServiceHosts = "*.botframework.com,localhost,[::1],10.0.0.1",
    }).Succeeded);
}
