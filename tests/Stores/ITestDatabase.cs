using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

/// <summary>An empty database for one test. The contracts know only this, so that each database joins them with one subclass.</summary>
internal interface ITestDatabase : IDisposable
{
    IDatabase Database { get; }
}
