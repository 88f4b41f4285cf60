using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

/// <summary>Who names a day just ahead has mistaken the month, and is asked rather than reminded of a year's delay.</summary>
public sealed class DayOfUpdateTests
{
    private static readonly ReadingContext Context = new(new DateOnly(2026, 6, 22));

    [Theory]
    [InlineData("10 July", "2026-07-10")]
    [InlineData("7月10日", "2026-07-10")]
    [InlineData("10 July 2025", "2025-07-10")]
    [InlineData("10 August", "2025-08-10")]
    [InlineData("22 June", "2026-06-22")]
    [InlineData("1 June", "2026-06-01")]
    public void A_day_without_a_year_just_ahead_is_ahead(string text, string day) =>
        Assert.Equal(DateWords.FromIso(day), PastDay.OfUpdate(text, Context));

    [Fact]
    public void In_a_list_it_is_a_problem() =>
        Assert.Equal(["in_future", ""], TrackedList.Read("Contoso, 10 July\nFabrikam, 1 June", Context).Select(line => line.Problem));
}
