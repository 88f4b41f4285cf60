using NotesBot.Bench;
using NotesBot.Bench.Reminders;

return await Benchmark.RunAsync(
    args,
    new("reminders", "a reminder pass: does its work grow with what is due, or with what is tracked?", ReminderBenchmark.RunAsync),
    new("clean", "throws away the databases that benchmarks have made", TrackedFiles.CleanAsync));
