namespace NotesBot.Stores;

/// <summary>Needs the database, so that one that can't be used stops the bot at its start and not at the first message.</summary>
internal sealed class OpenDatabaseAtStart(IDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(_ => Task.FromResult(true), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
