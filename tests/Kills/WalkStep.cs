using System.Collections.Immutable;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Kills;

/// <summary>Something a person does on the way through a note, and what they see then.</summary>
/// <param name="How">say, tap or submit.</param>
/// <param name="What">The sentence, or the action's verb.</param>
/// <param name="Inputs">What is filled in before the tap.</param>
internal sealed record WalkStep(string How, string What, params (string Id, string Value)[] Inputs)
{
    /// <summary>The page shown then; empty for a posted note.</summary>
    public string Page { get; init; } = "";

    /// <summary>The draft's revision on that page; null for a posted note.</summary>
    public int? Revision { get; init; }

    /// <summary>The draft's answers then; none for a posted note.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; init; } = Draft.Nothing;

    public bool IsPost => What is "note.post" or "post";

    /// <param name="person">Who does it.</param>
    /// <param name="on">The card it is done on.</param>
    public Task DoAsync(ChatPerson person, ChatPerson.Shown on) => How switch
    {
        "say" => person.SayAsync(What),
        "tap" => person.TapAsync(on, What, Inputs),
        _ => person.SubmitAsync(on, What, Inputs),
    };

    public static int? RevisionOf(ChatPerson.Shown shown) => CardJson.Actions(shown.Card["actions"])
        .Select(action => (int?)action["data"]?["revision"])
        .FirstOrDefault(revision => revision is not null);

    public override string ToString() => $"{How} {What} {string.Join(", ", Inputs.Select(input => $"{input.Id}={input.Value}"))}";
}
