namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something a dialog, and with <see cref="Bubble"/> its parents, may want to handle.</summary>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
