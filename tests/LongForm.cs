using System.Globalization;

namespace NotesBot.Tests;

/// <summary>Numbers that make a test longer than usual, from the environment.</summary>
internal static class LongForm
{
    public static int Number(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : usual;
}
