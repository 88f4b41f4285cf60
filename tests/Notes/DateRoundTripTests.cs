using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class DateRoundTripTests
{
    private static readonly DateOnly First = new(2019, 1, 1);
    private static readonly DateOnly Last = new(2030, 12, 31);

    [Fact]
    public void Every_day_is_read_as_it_is_written()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            Assert.All(Forms(day), form => Assert.Equal(day, DateWords.Read(form, new(First))));
        }
    }

    [Fact]
    public void Every_day_is_found_in_a_sentence_that_names_it_and_no_neighbour_is()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            Assert.All(Written(day), form => Assert.True(DateWords.IsIn($"Meet on {form}.", day), form));
            Assert.All(Written(day), form => Assert.False(DateWords.IsIn($"Meet on {form}.", day.AddDays(1)), form));
        }
    }

    [Fact]
    public void A_day_without_its_year_is_the_next_such_day() => Check(
        (today, day) => DateWords.Read($"{day.Month}/{day.Day}", new(today)) is { } next
            && next >= today && next <= today.AddYears(8) && (next.Month, next.Day) == (day.Month, day.Day));

    [Fact]
    public void A_weekday_is_one_to_seven_days_away_and_next_week_follows_this_week() => Check((today, day) =>
    {
        var name = day.DayOfWeek.ToString();
        var (plain, current, next) = (Read(name, today), Read($"this {name}", today), Read($"next {name}", today));
        return new[] { plain, current, next }.All(found => found?.DayOfWeek == day.DayOfWeek)
            && plain > today && plain <= today.AddDays(7)
            && current >= today && current <= plain
            && next > today && next < today.AddDays(14);
    });

    private static DateOnly? Read(string text, DateOnly today) => DateWords.Read(text, new ReadingContext(today));

    private static string[] Forms(DateOnly day) =>
        [DateWords.Iso(day), DateWords.Ftop(day), DateWords.Long(day, "en"), DateWords.Long(day, "zh")];

    private static string[] Written(DateOnly day) => [.. Forms(day), .. Words.ForNotes.Select(words => DateWords.Long(day, words.Code))];

    private static void Check(Func<DateOnly, DateOnly, bool> holds)
    {
        var days = Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber);
        Prop.ForAll(days.Zip(days).ToArbitrary(), pair => holds(pair.Item1, pair.Item2)).Holds();
    }
}
