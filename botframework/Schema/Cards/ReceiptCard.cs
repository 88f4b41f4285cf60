using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A card that lists what was bought.</summary>
public class ReceiptCard
{
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    public ReceiptCard()
    {
    }

    public ReceiptCard(
        string title = null,
        IList<Fact> facts = null,
        IList<ReceiptItem> items = null,
        CardAction tap = null,
        string total = null,
        string tax = null,
        string vat = null,
        IList<CardAction> buttons = null)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    public string Title { get; set; }

    public IList<Fact> Facts { get; set; }

    public IList<ReceiptItem> Items { get; set; }

    public CardAction Tap { get; set; }

    public string Total { get; set; }

    public string Tax { get; set; }

    public string Vat { get; set; }

    public IList<CardAction> Buttons { get; set; }
}
