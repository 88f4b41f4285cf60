using Microsoft.Extensions.Options;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>Lets the runner look for what is due, again and again, for as long as the bot runs.</summary>
internal sealed partial class ReminderService(
    ReminderRunner runner,
    ReminderStore reminders,
    Planner planner,
    ReminderPulse pulse,
    IHostApplicationLifetime lifetime,
    IOptions<CadenceOptions> options,
    TimeProvider clock,
    ILogger<ReminderService> log) : BackgroundService
{
    private bool isPlanned;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.TickSeconds), clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken)); // outside of every try: a fault never makes it run hot
    }

    // In Development the connector is the bot itself, and takes nothing before it listens.
    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var on = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            if (!isPlanned)
            {
                await reminders.PlanAnewAsync(planner.Settings, stopping);
                isPlanned = true;
            }

            await runner.RunAsync(stopping);
            pulse.Looked(failed: false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The bot ends.
        }
        catch (DatabaseException fault)
        {
            LogNoDatabase(fault.Message);
            pulse.Looked(failed: true);
        }
        catch (Exception fault)
        {
            LogFault(fault.GetType().Name, fault.StackTrace);
            pulse.Looked(failed: true);
        }
    }

    [LoggerMessage(EventId = 44, Level = LogLevel.Error, Message = "Looking for reminders failed: {Fault}. It is tried again at the next tick.\n{Where}")]
    private partial void LogFault(string fault, string? where);

    [LoggerMessage(EventId = 102, Level = LogLevel.Error, Message = "Looking for reminders failed. {Sentence} It is tried again at the next tick.")]
    private partial void LogNoDatabase(string sentence);
}
