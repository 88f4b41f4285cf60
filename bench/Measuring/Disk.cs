using System.Collections.Immutable;

namespace NotesBot.Bench.Measuring;

/// <summary>The disk that the databases are on. What is durable waits for it, so its own time stands beside that of the store.</summary>
internal static class Disk
{
    private const int Times = 50;

    /// <summary>The time that a page takes to be safe.</summary>
    public static async Task<Spread> FlushAsync(string folder)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        var page = new byte[4096];
        var samples = ImmutableArray.CreateBuilder<Sample>();
        for (var i = 0; i < Times; i++)
        {
            samples.Add(await Sample.TakeAsync(() =>
            {
                file.Write(page);
                file.Flush(flushToDisk: true);
                return Task.CompletedTask;
            }));
        }

        return Spread.Of(samples.ToImmutable());
    }
}
