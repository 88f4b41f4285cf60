using NotesBot.Bench.Measuring;

namespace NotesBot.Bench.Databases;

/// <summary>What something took in a database of one kind with so much in it.</summary>
internal sealed record Measured(string Name, string Database, int Size, Spread Spread);
