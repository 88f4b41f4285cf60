using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Images as a gallery.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveImage> Images { get; set; } = [];

    public AdaptiveImageSize ImageSize { get; set; }

    internal override void Exchange(CardExchange x)
    {
        Images = x.Members("images", Images, AdaptiveImage.TypeName);
        ImageSize = x.Option("imageSize", ImageSize);
        base.Exchange(x);
    }
}
