using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A video or sound.</summary>
public class AdaptiveMedia : AdaptiveElement
{
    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "Media";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    /// <summary>The address of the picture shown before playing.</summary>
    public string Poster { get; set; }

    public string AltText { get; set; }

    public List<AdaptiveCaptionSource> CaptionSources { get; set; } = [];

    public bool ShouldSerializeCaptionSources() => CaptionSources.Count > 0;

    internal override void Exchange(CardExchange x)
    {
        Sources = x.Parts("sources", Sources, stated: true);
        Poster = x.Text("poster", Poster);
        AltText = x.Text("altText", AltText);
        CaptionSources = x.Parts("captionSources", CaptionSources);
        base.Exchange(x);
    }
}
