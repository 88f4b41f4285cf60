using System.Diagnostics;
using System.Runtime.InteropServices;
using NotesBot.Stores.Sqlite;
using SQLitePCL;

namespace NotesBot.Bench.Reporting;

/// <summary>Where and of what a result was measured, in a line that belongs under every table.</summary>
internal static class Machine
{
    public static string Describe()
    {
        SqliteLibrary.Bind();
        var memory = Figures.Bytes(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        return $"{Environment.ProcessorCount} cores ({Processor()}), {memory} RAM, {RuntimeInformation.OSDescription}, "
            + $"{RuntimeInformation.FrameworkDescription}, SQLite {raw.sqlite3_libversion().utf8_to_string()}; "
            + $"commit {Commit()}, {DateTime.UtcNow:yyyy-MM-dd}";
    }

    private static string Processor() =>
        (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo") : [])
            .Where(line => line.StartsWith("model name", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
            .FirstOrDefault()
        ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    // What a benchmark itself writes is no change of what it measures.
    private static string Commit() =>
        Git("rev-parse", "--short=10", "HEAD") is { Length: > 0 } commit
            ? Git("status", "--porcelain", "--", ".", ":!docs") is "" ? commit : $"{commit} with changes"
            : "unknown";

    private static string Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = SourceTree.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            return git.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return ""; // no git here
        }
    }
}
