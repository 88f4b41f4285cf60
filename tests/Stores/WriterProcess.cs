using System.Diagnostics;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Tests.Stores;

/// <summary>Another process that writes to a database as fast as it can and prints each entry once the database has it for good.</summary>
internal sealed class WriterProcess : IDisposable
{
    private const string PathVariable = "NOTESBOT_TESTS_WRITE_TO";

    private readonly Process process;

    private WriterProcess(Process process) => this.process = process;

    public static WriterProcess Start(string path)
    {
        var assembly = typeof(WriterProcess).Assembly.Location;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, ArgumentList = { "exec", assembly } };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.FileName = "dotnet";
        }

        start.Environment["DOTNET_STARTUP_HOOKS"] = assembly;
        start.Environment[PathVariable] = path;
        return new WriterProcess(Process.Start(start)!);
    }

    /// <summary>Lets it acknowledge so many entries, kills it while it writes on, and gives back all that it acknowledged.</summary>
    public async Task<List<string>> KillAfterAsync(int entries, CancellationToken cancellationToken)
    {
        var acknowledged = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            acknowledged.Add(line);
            if (acknowledged.Count == entries)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync(cancellationToken);
        return acknowledged;
    }

    /// <summary>The other side: what the process does.</summary>
    public static void RunUntilKilled()
    {
        var database = TemporarySqlite.Open(Environment.GetEnvironmentVariable(PathVariable)!);
        Ledger.CreateAsync(database).Wait();
        var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => WriteAsync(database, writer, output)))).Wait();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static async Task WriteAsync(SqliteDatabase database, int writer, TextWriter output)
    {
        // An end, in case nobody is left to kill it.
        for (var i = 0; i < 10_000; i++)
        {
            await database.WriteAsync(
                async connection =>
                {
                    await Ledger.AddAsync(connection, $"{writer}/{i}");
                    return await Ledger.AddAsync(connection, $"{writer}/{i} again");
                },
                CancellationToken.None);
            await output.WriteLineAsync($"{writer}/{i}");
        }
    }
}
