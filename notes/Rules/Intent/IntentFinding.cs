namespace NotesBot.Notes.Rules.Intent;

/// <summary>
/// What is wrong with an entitlement status note. The text <c>lint.{code in lower case}</c> tells it and how to mend it; <see cref="Arg"/>
/// fills its place {0}.
/// </summary>
/// <param name="Arg">The word to avoid, the gap, or the length; null where there is nothing to name.</param>
public sealed record IntentFinding(string Code, string? Arg = null)
{
    public const string Empty = "EMPTY";

    public const string Placeholder = "PLACEHOLDER";

    public const string TooLong = "TOO_LONG_400";

    public const string TooManySentences = "TOO_MANY_SENTENCES";

    public const string NoIntentStated = "NO_INTENT_STATED";

    public const string NoWhy = "NO_WHY";

    public const string WeakWhy = "WEAK_WHY";

    public const string ThinWhy = "THIN_WHY";

    public const string VagueWhy = "VAGUE_WHY";

    public const string LabelOnly = "LABEL_ONLY";

    public const string NoAttempts = "NO_ATTEMPTS";

    public const string NoCount = "NO_COUNT";

    public const string NoManaged = "NO_MANAGED";

    public const string UsageOnly = "USAGE_ONLY";

    public const string WrongType = "WRONG_TYPE";

    public const string Avoid = "AVOID";

    public const string FastTrackNotService = "FTC_NOT_SERVICE";

    /// <summary>FTOP would refuse the note, or it holds a gap; everything else is advice.</summary>
    public bool IsBlocking => Code is Empty or TooLong or Placeholder;

    /// <summary>The best grade that a note with this finding can have.</summary>
    public Grade Grade(string l1) => Code switch
    {
        Empty or Placeholder or NoIntentStated or NoWhy or VagueWhy or NoAttempts or WrongType => Intent.Grade.Poor,
        Avoid when l1 is not (StatusTree.Blocked or StatusTree.NoIntent) => Intent.Grade.Great,
        FastTrackNotService => Intent.Grade.Great,
        _ => Intent.Grade.Marginal,
    };
}
