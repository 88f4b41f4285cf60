using System.Globalization;

namespace NotesBot.Bench.Reporting;

/// <summary>Numbers as the tables show them: three digits that count, and the same on every machine.</summary>
internal static class Figures
{
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Ratio(TimeSpan one, TimeSpan other) => $"{(one / other).ToString("0.00", CultureInfo.InvariantCulture)}×";

    public static string Time(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 1 => $"{Digits(time.TotalMicroseconds)} µs",
        < 1000 => $"{Digits(time.TotalMilliseconds)} ms",
        _ => $"{Digits(time.TotalSeconds)} s",
    };

    public static string Bytes(long bytes) => bytes switch
    {
        < 1 << 20 => $"{Digits(bytes / 1024.0)} KB",
        < 1 << 30 => $"{Digits(bytes / 1024.0 / 1024)} MB",
        _ => $"{Digits(bytes / 1024.0 / 1024 / 1024)} GB",
    };

    private static string Digits(double number) =>
        number.ToString(number switch { < 10 => "0.00", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
