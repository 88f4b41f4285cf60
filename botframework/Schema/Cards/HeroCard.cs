using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a large picture, text and buttons.</summary>
public class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public HeroCard()
    {
    }

    public HeroCard(
        string title = null,
        string subtitle = null,
        string text = null,
        IList<CardImage> images = null,
        IList<CardAction> buttons = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    public string Title { get; set; }

    public string Subtitle { get; set; }

    public string Text { get; set; }

    public IList<CardImage> Images { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public CardAction Tap { get; set; }
}
