using System.Globalization;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>A service's seats, split over several status rows. FTOP refuses rows that don't add up to the service's total.</summary>
public static class Entitlements
{
    /// <returns>
    /// Null when they add up; otherwise what the rows add up to, the total, and the difference: above zero for seats without a row.
    /// </returns>
    public static Problem? Check(int total, params IEnumerable<int> rows)
    {
        var sum = rows.Sum(row => (long)row);
        return sum == total ? null : new("entitlements_not_equal_total", "entitlements", Digits(sum), Digits(total), Digits(total - sum));
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
