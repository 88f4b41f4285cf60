using NotesBot.Stores;
using NotesBot.Stores.Postgres;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.Postgres;

/// <summary>A PostgreSQL database of its own that goes away with the test.</summary>
internal sealed class TemporaryPostgres : ITestDatabase
{
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private static readonly Lock Copying = new();

    private readonly string name = $"notesbot_{Guid.NewGuid():N}";
    private PostgresDatabase? database;

    public TemporaryPostgres()
    {
        var template = Template.Value;
        lock (Copying)
        {
            // A copy of one that has its tables is quicker than making them; only one can be copied at a time.
            PostgresServer.Shared.Execute($"CREATE DATABASE {name} TEMPLATE {template}");
        }
    }

    public string ConnectionString => PostgresServer.Shared.ConnectionString(name, ("Maximum Pool Size", 8));

    public IDatabase Database => database ??= Open();

    public (string Name, string Value) Setting => ("Database:ConnectionString", ConnectionString);

    /// <summary>Another process's view of the same database.</summary>
    public PostgresDatabase Open() => PostgresDatabase.Open(ConnectionString, DateTimeOffset.UnixEpoch);

    public void Close()
    {
        database?.Dispose();
        database = null;
    }

    public void Dispose()
    {
        Close();
        PostgresServer.Shared.Execute($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static string MakeTemplate()
    {
        const string template = "notesbot_template";
        PostgresServer.Shared.Execute($"CREATE DATABASE {template}");
        PostgresDatabase.Open(PostgresServer.Shared.ConnectionString(template, ("Pooling", false)), DateTimeOffset.UnixEpoch).Dispose();
        return template;
    }
}
