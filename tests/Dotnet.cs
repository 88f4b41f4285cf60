using System.Diagnostics;

namespace NotesBot.Tests;

/// <summary>The .NET command of the SDK that runs these tests.</summary>
internal static class Dotnet
{
    /// <summary>What starts it in a folder, with its standard output for the one who starts it.</summary>
    public static ProcessStartInfo Command(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        // The build that runs these tests has told its children where it is.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
