using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using NotesBot.Hosting;

namespace NotesBot.Tests.Hosting;

/// <summary>Where a person's export may be put.</summary>
public sealed class UploadHostsTests
{
    [Theory]
    [InlineData(null, "https://contoso-my.sharepoint.com/personal/x/_api/v2.0/drive/items/1/uploadSession?guid=2&tempauth=3", true)]
    [InlineData(null, "https://contoso.sharepoint.us/x", true)]
    [InlineData(null, "https://sharepoint.com/x", false)]
    [InlineData(null, "https://evilsharepoint.com/x", false)]
    [InlineData(null, "https://contoso.sharepoint.com.evil.example/x", false)]
    [InlineData(null, "https://contoso.sharepoint.com@evil.example/x", false)]
    [InlineData(null, "https://contoso.sharepoint.com:8443/x", false)]
    [InlineData(null, "http://contoso.sharepoint.com/x", false)]
    [InlineData(null, "http://127.0.0.1:3978/devchat/files/1", false)]
    [InlineData(null, "https://169.254.169.254/latest", false)]
    [InlineData(null, null, false)]
    [InlineData("*.contoso-drive.com", "https://eu.contoso-drive.com/x", true)]
    [InlineData("*.contoso-drive.com", "https://contoso.sharepoint.com/x", false)]
    public void A_published_bot_puts_files_on_OneDrive_alone(string? allowed, string? address, bool isAdmitted) =>
        Assert.Equal(isAdmitted, new UploadHosts(new Access { AllowedUploadHosts = allowed }, new Environment("Production")).Admits(address));

    [Theory]
    [InlineData("http://127.0.0.1:3978/devchat/files/1", true)]
    [InlineData("http://localhost:3978/devchat/files/1", true)]
    [InlineData("http://10.0.0.1/devchat/files/1", false)]
    public void In_Development_this_machine_is_one_more_place(string address, bool isAdmitted) =>
        Assert.Equal(isAdmitted, new UploadHosts(new Access(), new Environment("Development")).Admits(address));

    [Fact]
    public void An_entry_that_can_not_be_is_named()
    {
        var result = new AccessCheck().Validate(null, new Access { AllowedUploadHosts = "https://contoso.sharepoint.com" });
        Assert.Contains("AllowedUploadHosts", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "NotesBot";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
