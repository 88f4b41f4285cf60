namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <see cref="FileConsentCard"/>.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string action = null, object context = null, FileUploadInfo uploadInfo = null)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    public string Action { get; set; }

    public object Context { get; set; }

    public FileUploadInfo UploadInfo { get; set; }
}
