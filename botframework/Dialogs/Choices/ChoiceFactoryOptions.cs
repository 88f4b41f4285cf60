namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are put into a sentence: ", ", " or ", ", or ".</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    public string InlineSeparator { get; set; }

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of several choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are unless this is false.</summary>
    public bool? IncludeNumbers { get; set; }
}
