using System.Diagnostics;

namespace NotesBot.Bench;

/// <summary>Something that can be run by its name.</summary>
internal sealed record Benchmark(string Name, string About, Func<Arguments, Task> Run)
{
    private const string All = "all";

    /// <summary>Whether it has a result. What only serves the others isn't one of all.</summary>
    public bool Measures { get; init; } = true;

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, params Benchmark[] benchmarks)
    {
#if DEBUG
        Console.Error.WriteLine("This is a Debug build, whose numbers say nothing: dotnet run -c Release --project bench -- …");
        return 1;
#else
        switch (Arguments.Read(args))
        {
            case { Name: All, Sizes.IsEmpty: true, Only: null }:
                return await RunAllAsync(args[1..], benchmarks.Where(one => one.Measures));
            case { } arguments when benchmarks.SingleOrDefault(one => one.Name == arguments.Name) is { } chosen:
                return await chosen.RunAsync(arguments);
            default:
                Console.Error.WriteLine(Usage(benchmarks));
                return 1;
        }
#endif
    }

    private async Task<int> RunAsync(Arguments arguments)
    {
        try
        {
            await Run(arguments);
            return 0;
        }
        catch (ArgumentException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return 1;
        }
    }

    // Each in a process of its own, as if it were run alone: what one leaves behind isn't measured with the next.
    private static async Task<int> RunAllAsync(string[] options, IEnumerable<Benchmark> benchmarks)
    {
        foreach (var benchmark in benchmarks)
        {
            using var process = Process.Start("dotnet", ["exec", typeof(Benchmark).Assembly.Location, benchmark.Name, .. options]);
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        return 0;
    }

    private static string Usage(IEnumerable<Benchmark> benchmarks) =>
        $"""
        dotnet run -c Release --project bench -- NAME [--write] [--sizes 1000,100000] [--only CONTENDER]

        {string.Join("\n", benchmarks.Select(one => $"  {one.Name,-12}{one.About}"))}
          {All,-12}everything that measures, one after the other

          --write     puts the result into docs/benchmarks.md as well
          --sizes     how much: rows, people, turns, starts or seconds; not for {All}
          --only      of the contenders that one, to look at; where a benchmark has some
        """;
}
