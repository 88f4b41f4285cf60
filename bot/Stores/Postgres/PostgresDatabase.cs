using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>A PostgreSQL database, shared by any number of processes on any number of machines.</summary>
internal sealed class PostgresDatabase : IDatabase, IDisposable
{
    private const int MostAttempts = 4;

    private readonly NpgsqlDataSource source;
    private readonly PostgresHolds holds;
    private readonly string place;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings)
    {
        place = PostgresErrors.PlaceOf(settings);
        source = NpgsqlDataSource.Create(settings);
        holds = new PostgresHolds(settings, error => PostgresErrors.Explain(error, place), PostgresHolds.LongestWait);
    }

    /// <summary>Connects, and brings the tables up to date.</summary>
    /// <param name="connectionString">As Npgsql takes it.</param>
    /// <param name="now">The time to record beside the migrations.</param>
    /// <exception cref="DatabaseException">It can't be used; the message says why and what to do.</exception>
    public static PostgresDatabase Open(string connectionString, DateTimeOffset now)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        var database = new PostgresDatabase(PostgresSettings.Of(connectionString));
        try
        {
            database.WriteAsync([nameof(Migrations)], connection => PostgresMigrations.ApplyAsync(connection, now), CancellationToken.None)
                .GetAwaiter().GetResult();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken) =>
        AgainAsync(
            async () =>
            {
                await using var connection = await source.OpenConnectionAsync(cancellationToken);
                await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
                var result = await query(connection);
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(IReadOnlyCollection<string> keys, Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) =>
        WriteTimes.OfAsync(() => AgainAsync(
            async () =>
            {
                await using var connection = await source.OpenConnectionAsync(cancellationToken);
                // Each statement sees what was committed before it, and so what the one before did who held the same key.
                await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
                if (keys.Count > 0)
                {
                    await PostgresKeys.LockAsync(connection, keys, cancellationToken);
                }

                var result = await change(connection);
                await CommitAsync(transaction);
                return result;
            },
            cancellationToken));

    /// <inheritdoc/>
    public Task<IAsyncDisposable> HoldAsync(string name, CancellationToken cancellationToken) => holds.HoldAsync(name, cancellationToken);

    public void Dispose()
    {
        holds.Dispose();
        source.Dispose();
    }

    /// <summary>Until the commit nothing has happened, so what a server that comes back or a deadlock undid is simply done again.</summary>
    private async Task<T> AgainAsync<T>(Func<Task<T>> run, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await run();
            }
            catch (NpgsqlException error) when (PostgresErrors.IsWorthAnother(error) && attempt < MostAttempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(20, 50) << (2 * attempt)), cancellationToken);
            }
            catch (NpgsqlException error) when (PostgresErrors.Explain(error, place) is DatabaseException explained)
            {
                throw explained;
            }
        }
    }

    private async Task CommitAsync(NpgsqlTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (NpgsqlException error) when (error is not PostgresException)
        {
            // It may be there or not. Whoever asks again finds out: ids and revisions are the bot's own.
            throw new DatabaseException($"The way to the database {place} broke while a change was being committed. Check the network.", error);
        }
    }
}
