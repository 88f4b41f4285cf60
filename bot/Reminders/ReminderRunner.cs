using Microsoft.Extensions.Options;
using NotesBot.Stores;
using NotesBot.Watching;

namespace NotesBot.Reminders;

/// <summary>
/// One pass over what is due: leases people in bounded batches, claims their reminders, sends each person's, records what came of it; a few
/// people at a time, and what several need of the store at once is one transaction there. Any number of processes may do so at once; one
/// that dies leaves nothing but a lease, which ends.
/// </summary>
internal sealed partial class ReminderRunner(
    ReminderStore reminders,
    Planner planner,
    IReminderSender sender,
    ReminderPulse pulse,
    NotesBotMeter meter,
    IOptions<CadenceOptions> options,
    TimeProvider clock,
    ILogger<ReminderRunner> log) : IDisposable
{
    private const int MostAttempts = 5;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim turn = new(1, 1);

    private TimeSpan Lease => TimeSpan.FromSeconds(options.Value.LeaseSeconds);

    /// <summary>Ends when nothing is due any more, or soon after <paramref name="stopping"/> is asked for; what is on its way then is finished.</summary>
    public async Task<RunReport> RunAsync(CancellationToken stopping)
    {
        await turn.WaitAsync(stopping);
        try
        {
            var report = await RunBatchesAsync(stopping);
            if (report.Due > 0)
            {
                LogRun(report.Due, report.Sent, report.Deferred, report.Failed);
            }

            foreach (var (reason, count) in report.Reasons)
            {
                LogNotSent(count, reason);
            }

            return report;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<RunReport> RunBatchesAsync(CancellationToken stopping)
    {
        var report = RunReport.Nothing;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!stopping.IsCancellationRequested)
        {
            var owner = Guid.NewGuid().ToString("N");
            var people = await reminders.LeaseAsync(owner, Lease, options.Value.BatchSize, stopping);
            var leased = new LeasedPeople(reminders, owner, Lease);
            var reports = new RunReport[people.Length];
            await Parallel.ForEachAsync(
                Enumerable.Range(0, people.Length),
                new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce, CancellationToken = CancellationToken.None },
                async (index, _) => reports[index] = await RemindAsync(people[index], leased, stopping));
            report = reports.Aggregate(report, (all, one) => all.And(one));
            var known = seen.Count;
            seen.UnionWith(people);
            if (seen.Count == known)
            {
                break; // nobody new
            }
        }

        return report;
    }

    // One person's trouble is nobody else's.
    private async Task<RunReport> RemindAsync(string person, LeasedPeople leased, CancellationToken stopping)
    {
        try
        {
            if (!stopping.IsCancellationRequested)
            {
                return await SendAsync(person, leased, stopping);
            }

            await leased.GiveBackAsync(person);
            return RunReport.Nothing;
        }
        catch (DatabaseException fault)
        {
            LogNoDatabase(fault.Message);
            return RunReport.Nothing;
        }
        catch (Exception fault)
        {
            LogFault(fault.GetType().Name, fault.StackTrace);
            return RunReport.Nothing;
        }
        finally
        {
            pulse.Beat();
        }
    }

    private async Task<RunReport> SendAsync(string person, LeasedPeople leased, CancellationToken stopping)
    {
        var now = clock.GetUtcNow();
        var claimed = await leased.ClaimAsync(new(
            person,
            agenda => planner.Due(agenda, now),
            (agenda, refused) => planner.Planned(Aftermath.Before(agenda, refused), now)));
        if (claimed is not { Reminders: { IsEmpty: false } due, Agenda: var agenda })
        {
            return RunReport.Nothing;
        }

        var outcome = await sender.SendAsync(agenda, due, now, stopping);
        var recording = new ReminderStore.Recording(
            person,
            new(outcome.State, outcome.Reason, outcome.ActivityId),
            current => Aftermath.After(current, due, agenda.Reach, outcome, planner, clock.GetUtcNow()));
        if (!await RecordAsync(recording, leased))
        {
            LogLate(due.Length);
        }

        meter.Reminded(due.Length, ReminderTable.StateName(outcome.State));
        return RunReport.Of(due.Length, outcome);
    }

    // What was sent and can't be recorded is sent again by whoever has the lease next: a database that is away for a moment is worth a wait.
    private async Task<bool> RecordAsync(ReminderStore.Recording recording, LeasedPeople leased)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await leased.RecordAsync(recording);
            }
            catch (DatabaseException) when (attempt < MostAttempts)
            {
                await Task.Delay(BetweenAttempts, clock);
            }
        }
    }

    [LoggerMessage(EventId = 40, Level = LogLevel.Information,
        Message = "Reminders: {Due} due, {Sent} sent, {Deferred} deferred, {Failed} failed.")]
    private partial void LogRun(int due, int sent, int deferred, int failed);

    [LoggerMessage(EventId = 41, Level = LogLevel.Warning, Message = "{Count} reminders were not sent: {Reason}.")]
    private partial void LogNotSent(int count, string reason);

    [LoggerMessage(EventId = 42, Level = LogLevel.Error, Message = "A reminder could not be handled: {Fault}\n{Where}")]
    private partial void LogFault(string fault, string? where);

    [LoggerMessage(EventId = 101, Level = LogLevel.Error, Message = "A reminder could not be handled: {Sentence}")]
    private partial void LogNoDatabase(string sentence);

    [LoggerMessage(EventId = 43, Level = LogLevel.Warning,
        Message = "{Count} reminders took longer than their lease, and another process may have sent them too: raise Cadence:LeaseSeconds.")]
    private partial void LogLate(int count);
}
