using Microsoft.Bot.Builder;
using NotesBot.Stores;

namespace NotesBot.Turns;

/// <summary>What is kept of a person from turn to turn, by the person: whoever deletes their data must find it without a turn of theirs.</summary>
internal sealed class PersonState(IStorage storage) : BotState(storage, nameof(PersonState))
{
    protected override string GetStorageKey(ITurnContext turnContext) => BotStateStorage.KeyOf(Visitor.IdOf(turnContext.Activity));
}
