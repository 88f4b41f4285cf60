using NotesBot.Stores;

namespace NotesBot.Bench.Databases;

/// <summary>Databases of one kind, made when they are first asked for and kept from run to run.</summary>
internal interface IKeptDatabases : IDisposable
{
    /// <summary>What this kind is called.</summary>
    string Title { get; }

    /// <returns>The bot's settings for the one with this in it.</returns>
    Task<DatabaseOptions> FindAsync(Filling filling);
}
