using Microsoft.Extensions.Options;
using NotesBot.Reminders;
using NotesBot.Stores;

namespace NotesBot.Bench.Reminders;

/// <summary>
/// What <see cref="ReminderRunner"/> does, without the card and its way to the channel: the store's part of a pass. As many people at a
/// time as there, because those who wait for the disk together share its flush.
/// </summary>
internal sealed class StorePass(ReminderStore reminders, Planner planner, IOptions<CadenceOptions> options, TimeProvider clock)
{
    private static readonly SendOutcome Sent = new(ReminderState.Sent) { ActivityId = "bot-1" };

    /// <returns>How many reminders were claimed and recorded.</returns>
    public async Task<int> RunAsync()
    {
        var done = 0;
        while (true)
        {
            var owner = Guid.NewGuid().ToString("N");
            var people = await reminders.LeaseAsync(
                owner, TimeSpan.FromSeconds(options.Value.LeaseSeconds), options.Value.BatchSize, CancellationToken.None);
            if (people.IsEmpty)
            {
                return done;
            }

            await Parallel.ForEachAsync(
                people,
                new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce },
                async (person, _) => Interlocked.Add(ref done, await RemindAsync(person, owner)));
        }
    }

    private async Task<int> RemindAsync(string person, string owner)
    {
        var now = clock.GetUtcNow();
        var claimed = await reminders.ClaimAsync(
            person,
            owner,
            TimeSpan.FromSeconds(options.Value.LeaseSeconds),
            agenda => planner.Due(agenda, now),
            (agenda, refused) => planner.Planned(Aftermath.Before(agenda, refused), now),
            CancellationToken.None);
        if (claimed is not { Reminders.IsEmpty: false })
        {
            return 0;
        }

        var isOurs = await reminders.RecordAsync(
            person,
            owner,
            new(Sent.State, Sent.Reason, Sent.ActivityId),
            current => Aftermath.After(current, claimed.Reminders, claimed.Agenda.Reach, Sent, planner, clock.GetUtcNow()),
            CancellationToken.None);
        return isOurs ? claimed.Reminders.Length : 0;
    }
}
