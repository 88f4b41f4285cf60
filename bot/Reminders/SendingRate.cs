using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NotesBot.Reminders;

/// <summary>
/// Keeps within what Teams takes: about 30 messages a second to a tenant, and in one conversation 7 in a second and 8 in two. The tenant's
/// share is a setting, because several processes share it.
/// </summary>
internal sealed class SendingRate : IDisposable
{
    private const int MostWaiting = 100_000;

    private readonly PartitionedRateLimiter<(string Tenant, string Conversation)> limiter;

    public SendingRate(IOptions<CadenceOptions> options)
    {
        var perTenant = options.Value.PerTenantPerSecond;
        limiter = PartitionedRateLimiter.CreateChained(
            Buckets(to => to.Tenant, perTenant, TimeSpan.FromSeconds(1.0 / perTenant), 1),
            Buckets(to => to.Conversation, 7, TimeSpan.FromSeconds(1), 1));
    }

    /// <summary>Waits until another message may be sent there.</summary>
    public async Task WaitAsync(string tenant, string conversation, CancellationToken cancellationToken)
    {
        using var lease = await limiter.AcquireAsync((tenant, conversation), 1, cancellationToken);
    }

    public void Dispose() => limiter.Dispose();

    private static PartitionedRateLimiter<(string Tenant, string Conversation)> Buckets(
        Func<(string Tenant, string Conversation), string> by, int size, TimeSpan period, int tokens) =>
        PartitionedRateLimiter.Create<(string Tenant, string Conversation), string>(to => RateLimitPartition.GetTokenBucketLimiter(
            by(to),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = size,
                ReplenishmentPeriod = period,
                TokensPerPeriod = tokens,
                QueueLimit = MostWaiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));
}
