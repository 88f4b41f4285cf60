namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language offers choices, and its yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>A lower-case culture name, such as <c>en-us</c>.</summary>
    public string Locale { get; set; }

    public string Separator { get; set; }

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of several choices.</summary>
    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
