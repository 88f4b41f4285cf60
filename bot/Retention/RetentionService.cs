namespace NotesBot.Retention;

/// <summary>Lets the run look whether it is time, again and again, for as long as the bot runs.</summary>
internal sealed partial class RetentionService(RetentionRun run, TimeProvider clock, ILogger<RetentionService> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) // outside of every try: a fault never makes it run hot
        {
            try
            {
                await run.LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // The bot ends.
            }
            catch (Exception fault)
            {
                LogFault(fault.GetType().Name, fault.StackTrace);
            }
        }
    }

    [LoggerMessage(EventId = 96, Level = LogLevel.Error, Message = "Forgetting what is old failed: {Fault}. It is tried again tomorrow.\n{Where}")]
    private partial void LogFault(string fault, string? where);
}
