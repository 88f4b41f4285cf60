using System.Diagnostics;

namespace NotesBot.Bench.Turns.Load;

/// <summary>A bot as a process of its own, whose processor time and memory can be read.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>In bytes, of physical memory.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <param name="arguments">Of <c>dotnet</c>. The process says in one line of its output where it listens.</param>
    public static async Task<Server> StartAsync(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", .. arguments]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
            if (at >= 0)
            {
                return new Server(process, new Uri(line[at..].Split('/', ' ') is [var scheme, _, var host, ..] ? $"{scheme}//{host}" : line[at..]));
            }
        }

        throw new InvalidOperationException($"{string.Join(' ', arguments)} did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
