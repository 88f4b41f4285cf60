using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace NotesBot.Stores;

/// <summary>
/// Customers offered to a colleague. Whoever of the same tenant brings the code takes the customer over; until then it stays where it is.
/// Of the code only a hash is kept, made with the tenant, so that a code means nothing anywhere else.
/// </summary>
internal sealed class HandOverStore(IDatabase database, TimeProvider clock)
{
    public static readonly TimeSpan Valid = TimeSpan.FromDays(7);

    // No signs that look alike: 30^8 codes, of which a person can try one a message.
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <returns>The code, such as <c>K7QF-3MPX</c>; a new one each time, and the others stay good.</returns>
    public async Task<string> OfferAsync(string tenant, string personId, TrackedCustomer customer, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString(Signs, 8).Insert(4, "-");
        var now = clock.GetUtcNow();
        await database.WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync(Sql.Command(
                    "DELETE FROM hand_over WHERE expires_at <= @now", new { now = now.ToUnixTimeMilliseconds() }, cancellationToken));
                return await connection.ExecuteAsync(Sql.Command(
                    """
                    INSERT INTO hand_over (code_hash, person_id, kind, customer_key, expires_at)
                    VALUES (@hash, @personId, @Kind, @Key, @expires)
                    """,
                    new { hash = Hash(tenant, code), personId, customer.Kind, customer.Key, expires = (now + Valid).ToUnixTimeMilliseconds() },
                    cancellationToken));
            },
            cancellationToken);
        return code;
    }

    /// <summary>Moves the customer from its owner's agenda into the taker's: both or neither, and only once.</summary>
    /// <returns>The customer; null when the code is none, is used or too old, or is the taker's own, or when
    /// <paramref name="move"/> refuses: then the code stays good.</returns>
    public async Task<TrackedCustomer?> TakeAsync(
        string tenant,
        string code,
        string takerId,
        Func<Agenda, Agenda, TrackedCustomer, (Agenda Own, Agenda Other)?> move,
        CancellationToken cancellationToken)
    {
        // Whose customer it is must be known first: both agendas are to stay as they are meanwhile.
        var hash = Hash(tenant, code);
        if (await database.ReadAsync(connection => FindAsync(connection, hash, takerId, cancellationToken), cancellationToken) is not { } found)
        {
            return null;
        }

        return await database.WriteAsync(
            [found.PersonId, takerId],
            async connection =>
            {
                var now = clock.GetUtcNow();
                if (await FindAsync(connection, hash, takerId, cancellationToken) is not { } offer)
                {
                    return null;
                }

                var own = await AgendaTable.FindAsync(connection, offer.PersonId, cancellationToken);
                var other = await AgendaTable.FindAsync(connection, takerId, cancellationToken);
                if (own.Find(offer.Kind, offer.CustomerKey) is not { } customer || move(own, other, customer) is not { } moved)
                {
                    return null;
                }

                await AgendaTable.SaveAsync(connection, own, moved.Own, now, cancellationToken);
                await AgendaTable.SaveAsync(connection, other, moved.Other, now, cancellationToken);
                await connection.ExecuteAsync(Sql.Command(
                    "DELETE FROM hand_over WHERE person_id = @PersonId AND kind = @Kind AND customer_key = @CustomerKey",
                    offer,
                    cancellationToken));
                var handOver = Guid.NewGuid().ToString("N");
                await AuditTable.WriteAsync(connection, AuditLine.Given(offer.PersonId, handOver, offer.Kind, now), cancellationToken);
                await AuditTable.WriteAsync(connection, AuditLine.Taken(takerId, handOver, offer.Kind, now), cancellationToken);
                return customer;
            },
            cancellationToken);
    }

    private Task<Offer?> FindAsync(DbConnection connection, string hash, string takerId, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<Offer>(Sql.Command(
            "SELECT person_id, kind, customer_key FROM hand_over WHERE code_hash = @hash AND expires_at > @now AND person_id <> @takerId",
            new { hash, now = clock.GetUtcNow().ToUnixTimeMilliseconds(), takerId },
            cancellationToken));

    private static string Hash(string tenant, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}\n{code}")));

    private sealed record Offer(string PersonId, string Kind, string CustomerKey);
}
