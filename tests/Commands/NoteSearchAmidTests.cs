using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>What is written is no search: neither an answer in the middle of a note, nor a note told in one line.</summary>
public sealed class NoteSearchAmidTests : ChatTest
{
    [Theory]
    [InlineData("search my notes for certificates")]
    [InlineData("search notes certificates")]
    [InlineData("搜索我的笔记 certificates")]
    [InlineData("search notes")]
    public async Task A_clear_wish_is_heard_in_the_middle_of_a_note_and_the_note_goes_on(string sentence)
    {
        await Alex.PostAsync("Contoso");
        await Alex.WalkToAsync("summary");

        await Alex.SayAsync(sentence);
        Assert.Contains("Search my notes", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain("summary", (await DraftAsync()).Answers.Keys);
        await Alex.SayAsync("Firewall discussed.");

        Assert.Equal("next_action", Alex.PageShown());
        Assert.Equal("Firewall discussed.", (await DraftAsync()).Answers["summary"]);
    }

    [Theory]
    [InlineData("Find a partner for the migration")]
    [InlineData("Search for a partner")]
    [InlineData("search certificates")]
    [InlineData("Find notes about the old tenant")]
    [InlineData("Search notes of the engineer before")]
    [InlineData("查找合作伙伴")]
    [InlineData("搜索 证书")]
    public async Task Any_other_sentence_stays_an_answer_in_the_middle_of_a_note(string answer)
    {
        await Alex.WalkToAsync("summary");

        await Alex.SayAsync(answer);

        Assert.Equal("next_action", Alex.PageShown());
        Assert.Equal(answer, (await DraftAsync()).Answers["summary"]);
    }

    [Theory]
    [InlineData("Search Contoso")]
    [InlineData("Find Partners Ltd")]
    public async Task A_customer_may_be_called_so(string name)
    {
        await Alex.SayAsync("new note");

        await Alex.SayAsync(name);

        Assert.Equal(name, (await DraftAsync()).Customer);
    }

    [Theory]
    [InlineData("search results in spo: on track, reindexing discussed, next check friday")]
    [InlineData("搜索功能：exo 进行中，讨论了证书，下一步周五获取证书")]
    public async Task A_note_told_in_one_line_stays_one(string line)
    {
        await Alex.SayAsync(line);

        Assert.Contains("Understood", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Single(await DraftsAsync());
    }

    [Fact]
    public async Task A_search_that_looks_like_a_note_in_one_line_begins_none()
    {
        await Alex.PostAsync("Contoso");

        await Alex.SayAsync("search Contoso EXO on track");

        Assert.Contains("Notes with “Contoso EXO track”", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
    }
}
