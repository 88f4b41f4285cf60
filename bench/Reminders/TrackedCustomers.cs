using NotesBot.Bench.Databases;

namespace NotesBot.Bench.Reminders;

/// <summary>Databases full of tracked customers.</summary>
internal static class TrackedCustomers
{
    private const int CustomersEach = 10;

    // A hundred people are due, and each has ten.
    private const int Fewest = 1_000;

    public static Filling Of(int customers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(customers, Fewest);
        return new Filling(
            "tracked",
            customers,
            Days.Table + Statements.Read("Tracked"),
            new { people = customers / CustomersEach, Days.Later, References.Pattern });
    }
}
