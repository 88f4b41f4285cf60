using System.Globalization;

namespace NotesBot.Bench.Reminders;

/// <summary>The benchmark's own time: a Wednesday on which everybody who is due is within their hours.</summary>
internal static class Days
{
    public static readonly DateTimeOffset Now = new(2026, 3, 11, 13, 30, 0, TimeSpan.Zero);

    /// <summary>What day it was so many days ago, for a year and a bit: databases differ in how they reckon with days.</summary>
    public static string Table { get; } =
        $"""
        CREATE TABLE bench_day (ago BIGINT NOT NULL PRIMARY KEY, day TEXT NOT NULL);
        INSERT INTO bench_day (ago, day) VALUES {string.Join(", ", Enumerable.Range(0, 400).Select(ago => $"({ago}, '{Day(-ago)}')"))};

        """;

    public static string Today { get; } = Day(0);

    /// <summary>The day of the reminder before.</summary>
    public static string Told { get; } = Day(-2);

    public static long Due { get; } = Now.AddMinutes(-1).ToUnixTimeMilliseconds();

    public static long Later { get; } = Now.AddDays(1).ToUnixTimeMilliseconds();

    private static string Day(int days) => Now.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
