namespace NotesBot.Cards.Templating;

/// <summary>What a place in the template sees: <c>$root</c>, <c>$data</c> and, inside a repeated element, <c>$index</c>.</summary>
internal readonly record struct Scope(Value Root, Value Data, int? Index);
