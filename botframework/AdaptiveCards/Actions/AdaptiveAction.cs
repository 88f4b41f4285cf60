namespace AdaptiveCards;

/// <summary>What people can do with a card.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string Title { get; set; }

    /// <summary>What to read aloud. Superseded by the speak of the card.</summary>
    public string Speak { get; set; }

    public string IconUrl { get; set; }

    /// <summary>"default", "positive" or "destructive".</summary>
    public string Style { get; set; } = "default";

    public bool IsEnabled { get; set; } = true;

    public AdaptiveActionMode Mode { get; set; }

    public string Tooltip { get; set; }

    internal override void Exchange(CardExchange x)
    {
        Title = x.Text("title", Title);
        Speak = x.Text("speak", Speak);
        IconUrl = x.Text("iconUrl", IconUrl);
        Style = x.Text("style", Style, omit: "default");
        IsEnabled = x.Flag("isEnabled", IsEnabled, usual: true);
        Mode = x.Option("mode", Mode);
        Tooltip = x.Text("tooltip", Tooltip);
        base.Exchange(x);
    }
}
