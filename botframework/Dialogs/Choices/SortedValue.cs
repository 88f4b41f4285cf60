namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word to search for, and which thing it stands for.</summary>
public class SortedValue
{
    public string Value { get; set; }

    /// <summary>Counted from 0; several words may stand for the same.</summary>
    public int Index { get; set; }
}
