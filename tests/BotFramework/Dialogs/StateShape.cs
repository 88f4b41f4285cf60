using Microsoft.Bot.Builder;

namespace NotesBot.Tests.BotFramework.Dialogs;

/// <summary>How state comes back: as the objects it was, as JSON, or as dictionaries, lists and scalars.</summary>
public enum StateShape
{
    Objects,
    Json,
    Plain,
}

internal static class StateShapes
{
    public static TheoryData<StateShape> All => [StateShape.Objects, StateShape.Json, StateShape.Plain];

    public static IStorage Storage(this StateShape shape) =>
        shape == StateShape.Objects ? new MemoryStorage() : new TextStorage(shape);
}
