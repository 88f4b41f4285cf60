using System.Collections.Immutable;

namespace NotesBot.Stores;

/// <summary>A table in which rows belong to a person.</summary>
/// <param name="Name">In the database.</param>
/// <param name="Section">In an export.</param>
internal sealed record PersonalTable(string Name, string Section)
{
    /// <summary>The column that says whose a row is.</summary>
    public string Owner { get; init; } = "person_id";

    /// <summary>What stands in that column, of a person's id.</summary>
    public Func<string, string> KeyOf { get; init; } = id => id;

    /// <summary>Whether a person has one row at the most.</summary>
    public bool IsSingle { get; init; }

    /// <summary>
    /// Whether it holds what the person told the bot, so that whoever has a row there is no stranger. What the bot notes of anybody who
    /// writes to it is none of that.
    /// </summary>
    public bool IsTold { get; init; }

    /// <summary>The order of the rows in an export.</summary>
    public string Order { get; init; } = "1";

    /// <summary>Columns that say nothing of the person, but how the bot works on the row.</summary>
    public ImmutableArray<string> Inner { get; init; } = [];
}
