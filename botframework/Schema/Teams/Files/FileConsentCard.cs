namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks a person to accept a file; <see cref="SizeInBytes"/> in bytes.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string description = null,
        long? sizeInBytes = default,
        object acceptContext = null,
        object declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    public string Description { get; set; }

    public long? SizeInBytes { get; set; }

    public object AcceptContext { get; set; }

    public object DeclineContext { get; set; }
}
