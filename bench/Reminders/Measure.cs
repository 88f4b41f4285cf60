using System.Collections.Immutable;
using NotesBot.Bench.Measuring;
using NotesBot.Reminders;

namespace NotesBot.Bench.Reminders;

/// <summary>One thing that is measured, of every size in turn.</summary>
/// <param name="Due">Who is due before; null for nobody.</param>
/// <param name="RunAsync">Does it, and says how many reminders it did it with.</param>
internal sealed record Measure(string Name, DueCase? Due, Func<BenchedBot, Task<int>> RunAsync)
{
    // A look is too quick for the clock.
    private const int Looks = 50;

    public static readonly ImmutableArray<Measure> All =
    [
        new("a look that finds nothing due", null, bot => PassAsync(bot.Runner)),
        .. DueCase.All.Select(due => new Measure($"the store's part: {Words(due)}", due, bot => PassAsync(bot.Store))),
        .. DueCase.All.Select(due => new Measure($"a whole pass over HTTP: {Words(due)}", due, bot => PassAsync(bot.Runner))),
    ];

    public async Task<Sample> TakeAsync(BenchedBot bot)
    {
        if (Due is not null)
        {
            await bot.MakeDueAsync(Due);
        }

        var done = 0;
        var sample = await Sample.TakeAsync(async () => done = await RunAsync(bot), Due is null ? Looks : 1);
        var wanted = Due?.Customers ?? 0;
        return done == wanted
            ? sample
            : throw new InvalidOperationException($"{Name}, {bot.Tracked} tracked in {bot.Kind}: {done} reminders instead of {wanted}.");
    }

    private static async Task<int> PassAsync(ReminderRunner runner)
    {
        var report = await runner.RunAsync(CancellationToken.None);
        return report.Sent == report.Due
            ? report.Sent
            : throw new InvalidOperationException($"Not all were sent: {string.Join(", ", report.Reasons.Keys)}.");
    }

    private static string Words(DueCase due) => $"{due.Customers} due, of {due.People} people";
}
