namespace AdaptiveCards;

/// <summary>The types a card can be made of, by their names in JSON.</summary>
internal static class CardTypes
{
    /// <summary>A new object of the type; null when the name is unknown. Case matters.</summary>
    public static AdaptiveTypedElement Create(string type) => type switch
    {
        AdaptiveCard.TypeName => new AdaptiveCard((AdaptiveSchemaVersion)null),
        AdaptiveTextBlock.TypeName => new AdaptiveTextBlock(),
        AdaptiveRichTextBlock.TypeName => new AdaptiveRichTextBlock(),
        AdaptiveImage.TypeName => new AdaptiveImage(),
        AdaptiveImageSet.TypeName => new AdaptiveImageSet(),
        AdaptiveMedia.TypeName => new AdaptiveMedia(),
        AdaptiveContainer.TypeName => new AdaptiveContainer(),
        AdaptiveColumnSet.TypeName => new AdaptiveColumnSet(),
        AdaptiveColumn.TypeName => new AdaptiveColumn(),
        AdaptiveFactSet.TypeName => new AdaptiveFactSet(),
        AdaptiveActionSet.TypeName => new AdaptiveActionSet(),
        AdaptiveTable.TypeName => new AdaptiveTable(),
        AdaptiveTableRow.TypeName => new AdaptiveTableRow(),
        AdaptiveTableCell.TypeName => new AdaptiveTableCell(),
        AdaptiveTextInput.TypeName => new AdaptiveTextInput(),
        AdaptiveNumberInput.TypeName => new AdaptiveNumberInput(),
        AdaptiveDateInput.TypeName => new AdaptiveDateInput(),
        AdaptiveTimeInput.TypeName => new AdaptiveTimeInput(),
        AdaptiveToggleInput.TypeName => new AdaptiveToggleInput(),
        AdaptiveChoiceSetInput.TypeName => new AdaptiveChoiceSetInput(),
        AdaptiveSubmitAction.TypeName => new AdaptiveSubmitAction(),
        AdaptiveExecuteAction.TypeName => new AdaptiveExecuteAction(),
        AdaptiveOpenUrlAction.TypeName => new AdaptiveOpenUrlAction(),
        AdaptiveShowCardAction.TypeName => new AdaptiveShowCardAction(),
        AdaptiveToggleVisibilityAction.TypeName => new AdaptiveToggleVisibilityAction(),
        _ => null,
    };
}
