using System.Data.Common;
using Dapper;
using Microsoft.Bot.Builder;

namespace NotesBot.Stores;

/// <summary>
/// Keeps the state of conversations and users in the database. Versions are honoured for dictionaries too, which is what bot state
/// writes: of two turns that change the same state, the second fails instead of silently undoing the first.
/// </summary>
internal sealed partial class BotStateStorage(IDatabase database) : IStorage
{
    /// <summary>What a person's own state is kept by.</summary>
    public static string KeyOf(string personId) => $"people/{personId}";

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.ReadAsync<IDictionary<string, object>>(
            async connection =>
            {
                // One at a time: databases differ in how they take a list, and a turn reads one or two.
                var found = new Dictionary<string, object>(StringComparer.Ordinal);
                foreach (var key in keys)
                {
                    if (await FindAsync(connection, key, cancellationToken) is { } row)
                    {
                        var value = BotStateReader.Read(row.Json);
                        value[BotStateValue.ETagEntry] = row.Version;
                        found[key] = value;
                    }
                }

                return found;
            },
            cancellationToken);
    }

    /// <summary>Writes all the changes or none. A change to null deletes.</summary>
    /// <exception cref="ArgumentException">The stored value has another version, which is what the SDK's storages throw.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var values = new List<BotStateValue>(changes.Count);
        var deleted = new List<string>();
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                deleted.Add(key);
            }
            else
            {
                values.Add(new BotStateValue(key, value));
            }
        }

        // In one order, so that two that write the same items can't wait for each other.
        values.Sort((one, other) => string.CompareOrdinal(one.Item.Key, other.Item.Key));
        await database.WriteAsync(
            async connection =>
            {
                foreach (var value in values)
                {
                    await SaveAsync(connection, value.Item, cancellationToken);
                }

                return deleted.Count == 0 ? 0 : await DeleteAsync(connection, deleted, cancellationToken);
            },
            cancellationToken);
        values.ForEach(value => value.Written());
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.WriteAsync(connection => DeleteAsync(connection, keys, cancellationToken), cancellationToken);
    }

    // What was read must still be there, and where nothing was there nothing may be.
    private static string StatementFor(BotStateItem item) => item switch
    {
        { Overwrites: true } =>
            """
            INSERT INTO bot_state (key, value, etag) VALUES (@key, @json, @nextETag)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag
            """,
        { IsNew: true } => "INSERT INTO bot_state (key, value, etag) VALUES (@key, @json, @nextETag) ON CONFLICT (key) DO NOTHING",
        _ => "UPDATE bot_state SET value = @json, etag = @nextETag WHERE key = @key AND etag = @etag",
    };

    private static Task<int> DeleteAsync(DbConnection connection, IEnumerable<string> keys, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command("DELETE FROM bot_state WHERE key = @key", keys.Select(key => new { key }), cancellationToken));

    private static Task<Row?> FindAsync(DbConnection connection, string key, CancellationToken cancellationToken) => connection.FirstAsync(
        "SELECT value, etag FROM bot_state WHERE key = @key",
        row => new Row(row.GetFieldValue<byte[]>(0), row.GetString(1)),
        cancellationToken,
        ("@key", key));

    private static async Task<bool> SaveAsync(DbConnection connection, BotStateItem item, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = StatementFor(item);
        command.Add("@key", item.Key);
        command.Add("@json", item.Json);
        command.Add("@nextETag", item.NextETag);
        if (item is { Overwrites: false, IsNew: false })
        {
            command.Add("@etag", item.ETag!);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken) == 1
            ? true
            : throw new ArgumentException($"Etag conflict: the state '{item.Key}' has changed since it was read at '{item.ETag}'.");
    }

    private sealed record Row(byte[] Json, string Version);
}
