using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NotesBot.Hosting;

/// <summary>The certificate that the bot signs in with, from a PKCS#12 (.pfx, .p12) or PEM file that also holds its key.</summary>
internal static class BotCertificate
{
    /// <exception cref="IOException">The file isn't there.</exception>
    /// <exception cref="CryptographicException">It is no certificate, or the password is another.</exception>
    public static X509Certificate2 Load(Credentials from)
    {
        var path = from.MicrosoftAppCertificatePath!;
        var password = string.IsNullOrEmpty(from.MicrosoftAppCertificatePassword) ? null : from.MicrosoftAppCertificatePassword;
        return !Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? X509CertificateLoader.LoadPkcs12(File.ReadAllBytes(path), password)
            : password is null ? X509Certificate2.CreateFromPemFile(path)
            : X509Certificate2.CreateFromEncryptedPemFile(path, password);
    }

    /// <returns>What is wrong with the file, to be read after the setting's name; null if nothing is.</returns>
    public static string? Fault(Credentials from)
    {
        try
        {
            using var certificate = Load(from);
            return certificate.HasPrivateKey ? null : "names a certificate without its private key.";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return "names a file that can't be read.";
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            return "names no certificate with a private key, or MicrosoftAppCertificatePassword is not its password.";
        }
    }
}
