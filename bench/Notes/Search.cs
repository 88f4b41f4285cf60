using System.Collections.Immutable;
using NotesBot.Bench.Measuring;
using NotesBot.Stores;

namespace NotesBot.Bench.Notes;

/// <summary>What somebody wants to see of their notes.</summary>
/// <param name="Words">Null for the newest.</param>
/// <param name="Found">How many notes that are.</param>
internal sealed record Search(string Name, bool IsHeavy, string? Words, int Found)
{
    private const int Most = 10;

    public static readonly ImmutableArray<Search> All =
    [
        .. from isHeavy in (bool[])[false, true]
           let notes = isHeavy ? WrittenNotes.Heavy : WrittenNotes.Each
           from search in (Search[])
           [
               new($"the newest ten of {notes:N0}", isHeavy, null, Most),
               new($"ten with a word that is in many, of {notes:N0}", isHeavy, WrittenNotes.Often, Most),
               new($"a word that is in the oldest alone, of {notes:N0}", isHeavy, WrittenNotes.Once, 1),
           ]
           select search,
    ];

    /// <param name="time">Which repetition it is.</param>
    public async Task<Sample> TakeAsync(NoteStore store, int notes, int time)
    {
        var person = IsHeavy ? WrittenNotes.HeavyWriter : WrittenNotes.Ordinary(notes, time);
        var found = ImmutableArray<Note>.Empty;
        var sample = await Sample.TakeAsync(async () => found = Words is null
            ? await store.NewestAsync(person, Most, CancellationToken.None)
            : await store.SearchAsync(person, Words, Most, CancellationToken.None));
        return found.Length == Found && found.All(note => note.PersonId == person)
            ? sample
            : throw new InvalidOperationException($"{Name}, {notes} notes: {found.Length} were found instead of {Found}.");
    }
}
