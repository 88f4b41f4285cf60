using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NotesBot.Stores.Sqlite;

/// <summary>
/// A statement without parameters and rows, such as those around a transaction. There are more of these than of any others, and an ADO.NET
/// command takes longer than they do.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle ?? throw new InvalidOperationException("The connection isn't open.");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    public void Run()
    {
        var result = raw.sqlite3_step(statement);
        // Says what the step said, if that was an error.
        var reset = raw.sqlite3_reset(statement);
        SqliteException.ThrowExceptionForRC(result == raw.SQLITE_DONE ? raw.SQLITE_OK : reset, database);
    }

    public void Dispose() => statement.Dispose();
}
