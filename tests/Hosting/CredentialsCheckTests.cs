using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using NotesBot.Hosting;
using NotesBot.Tests.Tokens;

namespace NotesBot.Tests.Hosting;

/// <summary>What is missing or contradicts is named at the start, for each kind of application.</summary>
public sealed class CredentialsCheckTests : IDisposable
{
    private const string Tenant = Scene.Tenant;

    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("SingleTenant", Tenant, "a secret")]
    [InlineData("singletenant", Tenant, "a secret")]
    [InlineData("UserAssignedMSI", Tenant, null)]
    [InlineData("UserAssignedMsi", Tenant, "")]
    [InlineData("MultiTenant", null, "a secret")]
    [InlineData(null, null, "a secret")]
    [InlineData("", Tenant, "a secret")]
    public void What_is_whole_is_taken(string? type, string? tenant, string? password) =>
        Assert.Empty(Faults(new Credentials
        {
            MicrosoftAppType = type, MicrosoftAppId = Scene.AppId, MicrosoftAppTenantId = tenant, MicrosoftAppPassword = password,
        }));

    [Theory]
    [InlineData("SingleTenant", null, "a secret", "MicrosoftAppTenantId is missing")]
    [InlineData("SingleTenant", "contoso.onmicrosoft.com", "a secret", "MicrosoftAppTenantId is not a tenant id")]
    [InlineData("SingleTenant", Tenant, null, "MicrosoftAppPassword is missing")]
    [InlineData("UserAssignedMSI", null, null, "MicrosoftAppTenantId is missing")]
    [InlineData("UserAssignedMSI", Tenant, "a secret", "MicrosoftAppPassword and MicrosoftAppCertificatePath must not be set")]
    [InlineData("MultiTenant", null, null, "MicrosoftAppPassword is missing")]
    [InlineData("DualTenant", Tenant, "a secret", "MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant")]
    public void What_is_missing_or_wrong_for_the_type_is_named(string type, string? tenant, string? password, string sentence)
    {
        var fault = Assert.Single(Faults(new Credentials
        {
            MicrosoftAppType = type, MicrosoftAppId = Scene.AppId, MicrosoftAppTenantId = tenant, MicrosoftAppPassword = password,
        }));
        Assert.StartsWith(sentence, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example", null, "ChannelService")]
    [InlineData(null, "http://login.botframework.com/", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData(null, "no address", "ToBotFromChannelOpenIdMetadataUrl")]
    public void A_cloud_that_can_not_be_trusted_is_named(string? service, string? metadata, string setting)
    {
        var credentials = new Credentials
        {
            MicrosoftAppId = Scene.AppId, MicrosoftAppPassword = "a secret",
            ChannelService = service, ToBotFromChannelOpenIdMetadataUrl = metadata,
        };
        Assert.StartsWith(setting, Assert.Single(Faults(credentials)), StringComparison.Ordinal);
    }

    [Fact]
    public void In_Development_a_bot_may_be_nobody_but_not_half_somebody()
    {
        Assert.Empty(Faults(new Credentials(), "Development"));
        Assert.NotEmpty(Faults(new Credentials { MicrosoftAppTenantId = Tenant }, "Development"));
        Assert.NotEmpty(Faults(new Credentials()));
    }

    [Theory]
    [InlineData("bot.pfx", "open", "open", null)]
    [InlineData("bot.pfx", null, null, null)]
    [InlineData("bot.pem", null, null, null)]
    [InlineData("bot.pem", "open", "open", null)]
    [InlineData("bot.pfx", "open", "shut", "is not its password")]
    [InlineData("bot.pem", "open", "shut", "is not its password")]
    [InlineData("nothing.pfx", null, null, "can't be read")]
    [InlineData("text.pfx", null, null, "no certificate")]
    [InlineData("text.pem", null, null, "no certificate")]
    [InlineData("public.pem", null, null, "no certificate with a private key")]
    public void A_certificate_must_open(string file, string? lockedWith, string? openedWith, string? fault)
    {
        WriteCertificates(lockedWith);
        var faults = Faults(new Credentials
        {
            MicrosoftAppType = "SingleTenant", MicrosoftAppId = Scene.AppId, MicrosoftAppTenantId = Tenant,
            MicrosoftAppCertificatePath = Path.Combine(folder, file), MicrosoftAppCertificatePassword = openedWith,
        });
        if (fault is null)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_secret_and_a_certificate_are_one_too_many() => Assert.Contains("both set", Assert.Single(Faults(new Credentials
    {
        MicrosoftAppId = Scene.AppId, MicrosoftAppPassword = "a secret", MicrosoftAppCertificatePath = "bot.pfx",
    })), StringComparison.Ordinal);

    private void WriteCertificates(string? password)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=notesbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        var keyPem = password is null ? key.ExportPkcs8PrivateKeyPem() : key.ExportEncryptedPkcs8PrivateKeyPem(password, parameters);
        File.WriteAllBytes(Path.Combine(folder, "bot.pfx"), certificate.Export(X509ContentType.Pfx, password));
        File.WriteAllText(Path.Combine(folder, "bot.pem"), $"{certificate.ExportCertificatePem()}\n{keyPem}");
        File.WriteAllText(Path.Combine(folder, "public.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "text.pfx"), "hello");
        File.WriteAllText(Path.Combine(folder, "text.pem"), "hello");
    }

    private static IReadOnlyList<string> Faults(Credentials credentials, string environment = "Production") =>
        [.. new CredentialsCheck(new Surroundings { EnvironmentName = environment }).Validate(null, credentials).Failures ?? []];

    private sealed class Surroundings : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "NotesBot";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
