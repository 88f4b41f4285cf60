namespace NotesBot.Bench.Turns.Load;

/// <summary>What people say to a bot, from beginning to end, again and again.</summary>
/// <param name="Begin">Once, before anything is measured.</param>
/// <param name="Steps">The turns of one talk, in their order. The number is that of the talk.</param>
internal sealed record Talk(string Name, Func<Person, Task> Begin, IReadOnlyList<Func<Person, int, Task>> Steps)
{
    /// <summary>The five turns of the ticket dialog.</summary>
    public static readonly Talk Ticket = new(
        "ticket",
        _ => Task.CompletedTask,
        [
            (person, _) => person.SayAsync("hi", 1),
            (person, _) => person.SayAsync("Bug", 1),
            (person, _) => person.SayAsync("Crash on start", 1),
            (person, _) => person.SayAsync("It fails", 1),
            async (person, _) =>
            {
                await person.SayAsync("yes", 1);
                Expect(person, "Saved: kind=Bug; title=Crash on start; details=It fails");
            },
        ]);

    /// <summary>The same activities, whatever is answered.</summary>
    public static readonly Talk Echo = Ticket with
    {
        Name = "limit",
        Steps = [.. new[] { "hi", "Bug", "Crash on start", "It fails", "yes" }.Select<string, Func<Person, int, Task>>(text => (person, _) => person.SayAsync(text, 1))],
    };

    /// <summary>A whole Technical Enablement: typed answers and taps, nine turns.</summary>
    public static readonly Talk Note = new(
        "note",
        person => person.SayAsync("engineer", 1),
        [
            (person, _) => person.SayAsync("new note", 1),
            (person, number) => person.SayAsync($"Contoso {number % 5}", 1),
            (person, _) => person.TapAsync("note.next", "\"note_type\":\"technical_enablement\"", 0),
            (person, _) => person.TapAsync("note.next", "\"workloads\":\"EXO,TEAMS\",\"covid\":\"no\"", 0),
            (person, _) => person.SayAsync("on track to continue the deployment", 1),
            (person, number) => person.SayAsync($"Certificates number {number} discussed.", 1),
            (person, _) => person.TapAsync("note.next", "\"next_action\":\"Customer to obtain certificates\",\"next_action_date\":\"2030-04-10\"", 0),
            (person, _) => person.TapAsync("note.review", "", 0),
            async (person, number) =>
            {
                await person.TapAsync("note.post", "", 1);
                Expect(person, $"[EXO+TEAMS]\\nSTATUS: On track to continue the deployment\\nSUMMARY: Certificates number {number} discussed.\\n");
            },
        ]);

    private static void Expect(Person person, string text)
    {
        if (!person.Text.StartsWith(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Expected \"{text}\", got \"{person.Text}\".");
        }
    }
}
