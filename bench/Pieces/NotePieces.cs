using System.Text;
using BenchmarkDotNet.Attributes;
using NotesBot.Cards;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;

namespace NotesBot.Bench.Pieces;

/// <summary>A note as a card and as the text to paste.</summary>
public class NotePieces
{
    private readonly PageCard.Shown page = NoteInHand.Page;
    private readonly Answers answers = NoteInHand.Answers;

    [GlobalSetup]
    public void Check()
    {
        Expect.Holds("\"id\":\"workloads\"", Encoding.UTF8.GetString(Card()));
        Expect.Same("[EXO+TEAMS]", Body().Split('\n')[0]);
    }

    [Benchmark(Description = "a card: a note's page, from its questions to JSON")]
    public byte[] Card() => PageCard.Write(page, [], []);

    [Benchmark(Description = "a note: the whole text, from its answers")]
    public string Body() => NoteFormatter.Finish(NoteInHand.Type, answers, Words.English).Body;
}
