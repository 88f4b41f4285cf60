using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NotesBot.Stores;
using NotesBot.Watching;

namespace NotesBot.Tests.Watching;

/// <summary>A database that hangs, as a server behind a broken network does.</summary>
public sealed class DatabaseHealthTests
{
    private readonly SteppedClock clock = new();
    private readonly Hanging database = new();

    [Fact]
    public async Task A_database_that_does_not_answer_is_given_up_after_two_seconds()
    {
        var asked = AskAsync(new DatabaseHealth(database, clock));
        await database.Asked.Task;
        clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(asked.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(0.1));

        var result = await asked;
        Assert.Equal(HealthStatus.Unhealthy, result.Status);
        Assert.Contains("doesn't answer within 2 seconds", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_asked_once_however_many_ask()
    {
        var health = new DatabaseHealth(database, clock);
        var asked = Enumerable.Range(0, 50).Select(_ => AskAsync(health)).ToList();
        await database.Asked.Task;
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.All(await Task.WhenAll(asked), result => Assert.Equal(HealthStatus.Unhealthy, result.Status));

        var later = AskAsync(health);
        Assert.Equal(1, database.Questions);
        database.Answer.SetResult();
        Assert.Equal(HealthStatus.Healthy, (await later).Status);
        Assert.Equal(HealthStatus.Healthy, (await AskAsync(health)).Status);
        Assert.Equal(2, database.Questions);
    }

    private static Task<HealthCheckResult> AskAsync(DatabaseHealth health) => health.CheckHealthAsync(new HealthCheckContext());

    private sealed class Hanging : IDatabase
    {
        private int questions;

        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Answer { get; } = new();

        public int Questions => questions;

        public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref questions);
            Asked.TrySetResult();
            await Answer.Task;
            return default!;
        }

        public Task<T> WriteAsync<T>(
            IReadOnlyCollection<string> keys, Func<DbConnection, Task<T>> change, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Nobody writes to find out how it is.");

        public Task<IAsyncDisposable> HoldAsync(string name, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Nobody is kept out to find out how it is.");
    }
}
