namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the prompt's text says what there is.</summary>
    None = 0,

    /// <summary>As the channel shows them best.</summary>
    Auto = 1,

    Inline = 2,
    List = 3,
    SuggestedAction = 4,
    HeroCard = 5,
}
