namespace NotesBot.Tests.Hostile;

/// <summary>Tests that need the machine, and the heap, for themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
