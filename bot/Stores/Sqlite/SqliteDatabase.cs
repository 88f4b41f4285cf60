using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>A database in one SQLite file: a single writer with group commit, and a few readers beside it.</summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    // Who queues while the writer waits in vain waits twice as long, and must hear of it before their turn is broken off.
    private const int BusySeconds = 4;

    private readonly string path;
    private readonly SqliteWriter writer;
    private readonly SqliteReaders readers;

    private SqliteDatabase(string path, SqliteConnection connection)
    {
        this.path = path;
        writer = new SqliteWriter(connection, error => SqliteErrors.Explain(error, path));
        readers = new SqliteReaders(() => Connect(path, "PRAGMA query_only = ON"));
    }

    /// <summary>Opens the file, makes it where there is none, and brings its tables up to date.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="now">The time to record beside the migrations.</param>
    /// <exception cref="DatabaseException">It can't be used; the message says why and what to do.</exception>
    public static SqliteDatabase Open(string path, DateTimeOffset now)
    {
        SqliteLibrary.Bind();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqliteFile.Ensure(path);
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(path, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
            WriteAhead(connection, path);
            Migrate(connection, now);
            return new SqliteDatabase(path, connection);
        }
        catch (Exception error)
        {
            connection?.Dispose();
            if (SqliteErrors.Explain(error, path) is DatabaseException explained && explained != error)
            {
                throw explained;
            }

            throw;
        }
    }

    /// <summary>Opens an existing file, brought up to date, so that no other program can use it meanwhile.</summary>
    /// <exception cref="DatabaseException">It can't be used, or a bot uses it; the message says what to do.</exception>
    public static SqliteConnection OpenAlone(string path, DateTimeOffset now)
    {
        SqliteLibrary.Bind();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(path, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
            Migrate(connection, now);
            return connection;
        }
        catch (SqliteException error)
        {
            connection?.Dispose();
            throw SqliteErrors.Explain(error, path);
        }
    }

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken)
    {
        try
        {
            return await readers.ReadAsync(query, cancellationToken);
        }
        catch (SqliteException error) when (SqliteErrors.Explain(error, path) is DatabaseException explained)
        {
            throw explained;
        }
    }

    /// <inheritdoc/>
    /// <remarks>The keys say nothing here: the one writer makes every change after the other.</remarks>
    public Task<T> WriteAsync<T>(IReadOnlyCollection<string> keys, Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) =>
        WriteTimes.OfAsync(() => writer.WriteAsync(change, cancellationToken));

    /// <inheritdoc/>
    /// <remarks>A file has one process that holds conversations.</remarks>
    public Task<IAsyncDisposable> HoldAsync(string name, CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable>(Held.Nothing);

    /// <inheritdoc/>
    public Task ScrubAsync(CancellationToken cancellationToken) => writer.WriteAloneAsync(EmptyLogAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RewriteAsync(CancellationToken cancellationToken) => writer.WriteAloneAsync(
        async connection =>
        {
            await connection.ExecuteAsync("VACUUM");
            return await EmptyLogAsync(connection);
        },
        cancellationToken);

    /// <summary>Finishes the changes that are queued and closes the file.</summary>
    public void Dispose()
    {
        readers.Dispose();
        writer.Dispose();
    }

    private static SqliteConnection Connect(string path, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = BusySeconds,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}; {settings}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Deleted rows are overwritten in the tables (secure_delete), but the log holds the pages as they were until it is emptied.
    private static async Task<bool> EmptyLogAsync(DbConnection connection)
    {
        var isBusy = await connection.ExecuteScalarAsync<long>("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
        return isBusy ? throw new DatabaseException("The database's log can't be emptied while somebody reads for so long.") : true;
    }

    private static void WriteAhead(SqliteConnection connection, string path)
    {
        var mode = connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL");
        if (mode != "wal")
        {
            throw new DatabaseException(
                $"The database '{path}' can't be written ahead (journal mode '{mode}'): set Database:Path to a file on a local disk.");
        }
    }

    private static void Migrate(SqliteConnection connection, DateTimeOffset now)
    {
        // Immediate: a second program that starts now waits here until the tables are there.
        using var transaction = connection.BeginTransaction(deferred: false);
        Migrations.ApplyAsync(connection, now, sql => sql, CancellationToken.None).GetAwaiter().GetResult();
        transaction.Commit();
    }
}
