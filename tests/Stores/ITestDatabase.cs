using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>An empty database for one test. The contracts know only this, so that each database joins them with one subclass.</summary>
internal interface ITestDatabase : IDisposable
{
    IDatabase Database { get; }

    /// <summary>What a bot is told to use it.</summary>
    (string Name, string Value) Setting { get; }

    /// <summary>Closes it, as a stopping bot does; asked for again, it is opened anew.</summary>
    void Close();
}
