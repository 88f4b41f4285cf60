namespace Microsoft.Bot.Schema;

/// <summary>Makes attachments of cards.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Of(HeroCard.ContentType, card);

    public static Attachment ToAttachment(this ThumbnailCard card) => Of(ThumbnailCard.ContentType, card);

    public static Attachment ToAttachment(this SigninCard card) => Of(SigninCard.ContentType, card);

    public static Attachment ToAttachment(this ReceiptCard card) => Of(ReceiptCard.ContentType, card);

    public static Attachment ToAttachment(this AudioCard card) => Of(AudioCard.ContentType, card);

    public static Attachment ToAttachment(this VideoCard card) => Of(VideoCard.ContentType, card);

    public static Attachment ToAttachment(this AnimationCard card) => Of(AnimationCard.ContentType, card);

    public static Attachment ToAttachment(this OAuthCard card) => Of(OAuthCard.ContentType, card);

    private static Attachment Of(string contentType, object card) => new(contentType, content: card);
}
