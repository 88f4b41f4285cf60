using NotesBot.Bench;
using NotesBot.Bench.Databases;
using NotesBot.Bench.Notes;
using NotesBot.Bench.Published;
using NotesBot.Bench.Reminders;
using NotesBot.Bench.Turns;

if (await Serve.RunAsync(args))
{
    return 0;
}

return await Benchmark.RunAsync(
    args,
    new("turns", "turns a second: the ticket dialog and whole notes beside what the machine can do at most", TurnBenchmark.RunAsync),
#if !BOTFRAMEWORK_PACKAGES
    new("pieces", "what a turn is made of: time and allocations of each piece", NotesBot.Bench.Pieces.PieceBenchmark.RunAsync),
#endif
    new("start", "from the start of the published bot to its first answer", StartBenchmark.RunAsync),
    new("idle", "what the published bot takes while nobody writes", IdleBenchmark.RunAsync),
    new("memory", "the memory of a million turns, by people who come and go", MemoryBenchmark.RunAsync),
    new("reminders", "a reminder pass: does its work grow with what is due, or with what is tracked?", ReminderBenchmark.RunAsync),
    new("notes", "one's own notes, found among a thousand and among ten million", NoteBenchmark.RunAsync),
    new("clean", "throws away the databases that benchmarks have made", KeptFolder.CleanAsync) { Measures = false });
