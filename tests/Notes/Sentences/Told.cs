using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

/// <summary>What a sentence says, on one line: the parts that are there, parted by a bar.</summary>
internal static class Told
{
    /// <summary>A Wednesday.</summary>
    public static readonly ReadingContext Context = new(new DateOnly(2020, 6, 17));

    public static string Of(string text) => TrackingSentence.Read(text, Context) is { } said ? Of(said) : "nothing";

    private static string Of(TrackingSaid said) => string.Join('|', new[]
    {
        $"{said.Wish}",
        said.Customer,
        said.Day is { } day ? DateWords.Iso(day) : "",
        said.Days is { } days ? $"{days} days" : "",
        said.Unread.Length > 0 ? $"unread {said.Unread}" : "",
        said.Code,
        said.List.Length > 0 ? $"list {said.List.ReplaceLineEndings("/")}" : "",
        said.IsOverall ? "overall" : "",
    }.Where(part => part.Length > 0));
}
