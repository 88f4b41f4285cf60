using System.Data.Common;
using Dapper;
using Microsoft.Bot.Builder;

namespace NotesBot.Stores;

/// <summary>
/// Keeps the state of conversations and users in the database. Versions are honoured for dictionaries too, which is what bot state
/// writes: of two turns that change the same state, the second fails instead of silently undoing the first.
/// </summary>
internal sealed class BotStateStorage(IDatabase database) : IStorage
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
                    var row = await connection.QuerySingleOrDefaultAsync<Row>(Sql.Command(
                        "SELECT value, etag FROM bot_state WHERE key = @key",
                        new { key },
                        cancellationToken));
                    if (row is not null)
                    {
                        found[key] = row.ToValue();
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
        // In one order, so that two that write the same items can't wait for each other.
        var items = changes.Where(change => change.Value is not null)
            .OrderBy(change => change.Key, StringComparer.Ordinal)
            .Select(change => new BotStateItem(change.Key, change.Value))
            .ToList();
        var deleted = changes.Where(change => change.Value is null).Select(change => change.Key).ToArray();
        await database.WriteAsync(
            async connection =>
            {
                foreach (var item in items)
                {
                    var written = await connection.ExecuteAsync(Sql.Command(StatementFor(item), item, cancellationToken));
                    if (written == 0)
                    {
                        throw new ArgumentException(
                            $"Etag conflict: the state '{item.Key}' has changed since it was read at '{item.ETag}'.");
                    }
                }

                return await DeleteAsync(connection, deleted, cancellationToken);
            },
            cancellationToken);
        items.ForEach(item => item.Written());
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
            INSERT INTO bot_state (key, value, etag) VALUES (@Key, @Json, @NextETag)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag
            """,
        { IsNew: true } => "INSERT INTO bot_state (key, value, etag) VALUES (@Key, @Json, @NextETag) ON CONFLICT (key) DO NOTHING",
        _ => "UPDATE bot_state SET value = @Json, etag = @NextETag WHERE key = @Key AND etag = @ETag",
    };

    private static Task<int> DeleteAsync(DbConnection connection, string[] keys, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Sql.Command("DELETE FROM bot_state WHERE key = @key", keys.Select(key => new { key }), cancellationToken));

    private sealed record Row(string Value, string Etag)
    {
        public Dictionary<string, object> ToValue()
        {
            var value = BotStateReader.Read(Value);
            value[BotStateItem.ETagEntry] = Etag;
            return value;
        }
    }
}
