namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are searched for.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Doesn't search for the choices' values.</summary>
    public bool NoValue { get; set; }

    /// <summary>Doesn't search for the titles of the choices' buttons.</summary>
    public bool NoAction { get; set; }

    /// <summary>Takes "2" for the second choice.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Takes "second" for the second choice.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
