namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Speak"/>.</summary>
public static class SpeechConstants
{
    /// <summary>Speaks nothing, in channels that would otherwise read the text out.</summary>
    public static readonly string EmptySpeakTag =
        "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
