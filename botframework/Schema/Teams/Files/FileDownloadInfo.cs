namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file a person sent can be had.</summary>
public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo()
    {
    }

    public FileDownloadInfo(
        string downloadUrl = null,
        string uniqueId = null,
        string fileType = null,
        object etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string DownloadUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }

    public object Etag { get; set; }
}
