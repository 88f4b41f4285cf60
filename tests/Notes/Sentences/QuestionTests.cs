using NotesBot.Notes.Questions;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

/// <summary>Who asks how a customer stands doesn't say that it is updated.</summary>
public sealed class QuestionTests
{
    private static readonly ReadingContext Context = new(new DateOnly(2026, 6, 19));

    [Theory]
    [InlineData("Contoso updated?")]
    [InlineData("Updated Contoso?")]
    [InlineData("Contoso is updated?")]
    [InlineData("is Contoso updated?")]
    [InlineData("has Contoso been updated yet?")]
    [InlineData("is Contoso overdue?")]
    [InlineData("when is Contoso due?")]
    [InlineData("when is Contoso due")]
    [InlineData("stop Contoso?")]
    [InlineData("Contoso更新了吗")]
    [InlineData("更新了Contoso吗？")]
    [InlineData("Contoso更新过吗")]
    [InlineData("停止提醒Contoso吗")]
    [InlineData("Contoso 什么时候到期？")]
    public void A_question_asks_to_see_the_customer(string sentence) =>
        Assert.Equal((TrackingWish.Show, "Contoso"), Told(sentence));

    [Theory]
    [InlineData("could you stop Contoso?", TrackingWish.Stop)]
    [InlineData("can you stop tracking Contoso?", TrackingWish.Stop)]
    [InlineData("停止提醒Contoso，好吗？", TrackingWish.Stop)]
    [InlineData("I updated Contoso, thanks!", TrackingWish.Updated)]
    [InlineData("snooze Contoso, please?", TrackingWish.Snooze)]
    public void A_polite_wish_is_none(string sentence, TrackingWish wish) => Assert.Equal((wish, "Contoso"), Told(sentence));

    [Theory]
    [InlineData("I saved it in FTOP", true)]
    [InlineData("saved it in FTOP yesterday", true)]
    [InlineData("已保存到 FTOP", true)]
    [InlineData("I have updated it", false)]
    [InlineData("it is updated", false)]
    public void What_is_saved_is_a_note_and_what_is_updated_may_be_a_reminder(string sentence, bool isSaved)
    {
        var said = TrackingSentence.Read(sentence, Context);

        Assert.Equal((TrackingWish.Updated, "", isSaved), (said!.Wish, said.Customer, said.IsSaved));
    }

    private static (TrackingWish, string)? Told(string sentence) =>
        TrackingSentence.Read(sentence, Context) is { } said ? (said.Wish, said.Customer) : null;
}
