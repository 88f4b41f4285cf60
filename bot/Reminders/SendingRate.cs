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
    private const int AtOnce = 7;

    private readonly PartitionedRateLimiter<(string Tenant, string Conversation)> limiter;

    public SendingRate(IOptions<CadenceOptions> options)
    {
        var (perTenant, perConversation) = (options.Value.PerTenantPerSecond, options.Value.PerConversationPerSecond);
        limiter = PartitionedRateLimiter.CreateChained(
            Buckets(to => to.Tenant, perTenant, perTenant), Buckets(to => to.Conversation, AtOnce, perConversation));
    }

    /// <summary>Waits until another message may be sent there.</summary>
    public async Task WaitAsync(string tenant, string conversation, CancellationToken cancellationToken)
    {
        using var lease = await limiter.AcquireAsync((tenant, conversation), 1, cancellationToken);
    }

    public void Dispose() => limiter.Dispose();

    private static PartitionedRateLimiter<(string Tenant, string Conversation)> Buckets(
        Func<(string Tenant, string Conversation), string> by, int size, int perSecond) =>
        PartitionedRateLimiter.Create<(string Tenant, string Conversation), string>(to => RateLimitPartition.GetTokenBucketLimiter(
            by(to),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = size,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / perSecond),
                TokensPerPeriod = 1,
                QueueLimit = MostWaiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));
}
