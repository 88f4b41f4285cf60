namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card for a file that was uploaded.</summary>
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string uniqueId = null, string fileType = null, object etag = null)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string UniqueId { get; set; }

    public string FileType { get; set; }

    public object Etag { get; set; }
}
