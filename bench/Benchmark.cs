namespace NotesBot.Bench;

/// <summary>Something that can be run by its name.</summary>
internal sealed record Benchmark(string Name, string About, Func<Arguments, Task> Run)
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, params Benchmark[] all)
    {
#if DEBUG
        Console.Error.WriteLine("This is a Debug build, whose numbers say nothing: dotnet run -c Release --project bench -- …");
        return 1;
#else
        if (Arguments.Read(args) is not { } arguments || all.SingleOrDefault(one => one.Name == arguments.Name) is not { } chosen)
        {
            Console.Error.WriteLine(Usage(all));
            return 1;
        }

        await chosen.Run(arguments);
        return 0;
#endif
    }

    private static string Usage(IEnumerable<Benchmark> all) =>
        $"""
        dotnet run -c Release --project bench -- NAME [--write] [--sizes 1000,100000]

        {string.Join("\n", all.Select(one => $"  {one.Name,-12}{one.About}"))}

          --write     puts the result into docs/benchmarks.md as well
          --sizes     how much there is in the databases, where a benchmark has some
        """;
}
