using System.Collections.Generic;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and what it takes for an answer.</summary>
public class PromptOptions
{
    [JsonPropertyName("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>Sent after an answer that wasn't understood; without it <see cref="Prompt"/> again.</summary>
    [JsonPropertyName("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    [JsonPropertyName("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>Instead of the prompt's own style.</summary>
    [JsonPropertyName("style")]
    public ListStyle? Style { get; set; }

    /// <summary>For the validator.</summary>
    [JsonPropertyName("validations")]
    public object Validations { get; set; }

    /// <summary>The language of the answer, where it isn't the activity's.</summary>
    [JsonPropertyName("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
