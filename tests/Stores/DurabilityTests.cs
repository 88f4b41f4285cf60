using Dapper;

namespace NotesBot.Tests.Stores;

public sealed class DurabilityTests : IDisposable
{
    private readonly TemporarySqlite file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Whatever_was_acknowledged_survives_the_process_being_killed()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var process = WriterProcess.Start(file.Path);

        var acknowledged = await process.KillAfterAsync(500, timeout.Token);

        Assert.True(acknowledged.Count >= 500);
        var kept = (await Ledger.EntriesAsync(file.Database)).ToHashSet(StringComparer.Ordinal);
        Assert.All(acknowledged, entry => Assert.Contains(entry, kept));
        Assert.All(
            kept.Where(entry => !entry.EndsWith("again", StringComparison.Ordinal)),
            entry => Assert.Contains($"{entry} again", kept));
        Assert.Equal("ok", await file.Database.ReadAsync(
            connection => connection.ExecuteScalarAsync<string>("PRAGMA integrity_check"),
            timeout.Token));
    }

    [Fact]
    public async Task Whatever_was_acknowledged_is_in_the_files_and_not_in_memory_only()
    {
        await Ledger.CreateAsync(file.Database);
        await Ledger.AddAsync(file.Database, "written");

        using var copy = new TemporarySqlite();
        File.Copy(file.Path, copy.Path);
        File.Copy(file.Path + "-wal", copy.Path + "-wal");

        Assert.Equal(["written"], await Ledger.EntriesAsync(copy.Database));
    }
}
