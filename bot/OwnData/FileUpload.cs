using System.Net;
using System.Net.Http.Headers;
using NotesBot.Hosting;

namespace NotesBot.OwnData;

/// <summary>Puts a file where Teams says, if that is where people keep their files. The address is a secret: it lets whoever has it write.</summary>
internal sealed partial class FileUpload(UploadHosts hosts, ILogger<FileUpload> log) : IDisposable
{
    /// <summary>Less than a turn may take (<see cref="TurnDeadline"/>): whoever waits is still to be told that it failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(7);

    // What it is sent on to was never looked at, and a cookie would tell one person's upload from another's.
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };

    /// <returns>Whether the file is there.</returns>
    public async Task<bool> PutAsync(string? address, byte[] file, CancellationToken cancellationToken)
    {
        if (!hosts.Admits(address))
        {
            LogRefused();
            return false;
        }

        try
        {
            using var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
            content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
            using var response = await http.PutAsync(new Uri(address!), content, cancellationToken);
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created)
            {
                return true;
            }

            LogFailed($"{(int)response.StatusCode}");
        }
        catch (HttpRequestException fault)
        {
            LogFailed($"{fault.HttpRequestError}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed("timed out");
        }

        return false;
    }

    public void Dispose() => http.Dispose();

    [LoggerMessage(EventId = 92, Level = LogLevel.Warning, Message = "A person's export could not be put into their OneDrive: {Reason}.")]
    private partial void LogFailed(string reason);

    [LoggerMessage(EventId = 93, Level = LogLevel.Warning, Message = "A person's export was to go to a host outside AllowedUploadHosts, and was not sent.")]
    private partial void LogRefused();
}
