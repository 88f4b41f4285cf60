using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>People find their own notes by the words in them, by a sentence or on a card.</summary>
public sealed class NoteSearchTests : ChatTest
{
    [Theory]
    [InlineData("search certificates")]
    [InlineData("search CONTOSO certificates")]
    [InlineData("find my notes with certificates")]
    [InlineData("search my notes for the certificates of Contoso")]
    [InlineData("搜索 Contoso")]
    [InlineData("查找关于 Contoso 的笔记")]
    public async Task A_note_is_found_by_its_words_and_shown_again(string sentence)
    {
        await PostAsync(Alex, "Contoso");
        await PostAsync(Alex, "Fabrikam", "Licences discussed.");

        await Alex.SayAsync(sentence);

        Assert.Single(CardJson.Actions(Alex.Card), action => action["verb"]!.GetValue<string>() == "note.show");
        Assert.Contains("Contoso", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Fabrikam", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("note.show");
        Assert.Contains("Certificates discussed.", Alex.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_found_is_said_with_what_else_to_try()
    {
        await PostAsync(Alex, "Contoso");

        await Alex.SayAsync("search Contoso licences");

        Assert.Contains("None of your notes has “Contoso licences”.", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("“my notes”", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("notes.search", ("words", "contoso"));
        Assert.Contains("Notes with “contoso”", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search notes")]
    [InlineData("search")]
    [InlineData("find notes")]
    [InlineData("搜索笔记")]
    [InlineData("please search my notes")]
    public async Task Without_words_they_are_asked_for(string sentence)
    {
        await PostAsync(Alex, "Contoso");

        await Alex.SayAsync(sentence);

        Assert.Contains("Type one word or several", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("notes.search");
        Assert.Contains("Type one word or several", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("notes.search", ("words", "discussed, “certificates”"));
        Assert.Contains("Contoso", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_notes_can_be_searched_on_their_card_by_any_client()
    {
        await PostAsync(Alex, "Contoso");
        await PostAsync(Alex, "Fabrikam", "Licences discussed.");
        await Alex.SayAsync("my notes");
        var list = Alex.Cards[^1];

        await Alex.TapAsync(list, "notes.search", ("words", "licences"));
        Assert.DoesNotContain("Contoso", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("Fabrikam", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.SubmitAsync(list, "notes.search", ("words", "contoso"));
        Assert.DoesNotContain("Fabrikam", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("Contoso", Alex.WordsShown(), StringComparison.Ordinal);

        await Alex.TapAsync("notes.list");
        Assert.Contains("My notes", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_ten_are_listed_and_more_words_are_asked_for()
    {
        await PostAsync(Alex, "Contoso");
        await SqlAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 11)
            INSERT INTO note (id, person_id, note_type, customer, language, body, answers, posted_at, customer_key)
            SELECT 'more' || i, person_id, note_type, 'Customer ' || i || '!', language, body, answers, posted_at + i, customer_key FROM note, n
            """);

        await Alex.SayAsync("search certificates");

        Assert.Equal(10, CardJson.Actions(Alex.Card).Count(action => action["verb"]!.GetValue<string>() == "note.show"));
        Assert.Contains("The newest 10 notes with “certificates”", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("Customer 11!", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Customer 1!", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_anothers_notes()
    {
        await PostAsync(Alex, "Contoso");
        var kim = await InstalledAsync("kim");

        await kim.SayAsync("search certificates");

        Assert.Contains("None of your notes", kim.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", kim.WordsShown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search my notes for certificates")]
    [InlineData("search notes certificates")]
    [InlineData("搜索我的笔记 certificates")]
    [InlineData("search notes")]
    public async Task A_clear_wish_is_heard_in_the_middle_of_a_note_and_the_note_goes_on(string sentence)
    {
        await PostAsync(Alex, "Contoso");
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
        await PostAsync(Alex, "Contoso");

        await Alex.SayAsync("search Contoso EXO on track");

        Assert.Contains("Notes with “Contoso EXO track”", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Too_many_words_are_refused_with_the_first_of_them_kept()
    {
        await PostAsync(Alex, "Contoso");
        var words = string.Join(' ', Enumerable.Repeat("certificates", 40));

        await Alex.SayAsync($"search my notes for {words}");

        Assert.Contains("at most 200", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains($"<{words[..200]}>", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("notes.search", ("words", new string('长', 20_000)));
        Assert.Contains("at most 200", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("notes.search", ("words", "certificates"));
        Assert.Contains("Contoso", Alex.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_shown_as_they_are_and_never_as_markdown()
    {
        await Alex.SayAsync("search **bold** [x](http://evil.example) {0} ${title}");

        Assert.Contains("“**bold** [x](http://evil.example) {0} ${title}”", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            CardJson.All(Alex.Card), element => CardJson.Type(element) == "TextBlock" && element["text"]!.GetValue<string>().Contains("bold", StringComparison.Ordinal));
    }

    private static async Task PostAsync(ChatPerson person, string customer, string summary = "Certificates discussed.")
    {
        await person.SayAsync("new note");
        await person.TapAsync("note.next", ("tenant", customer));
        await person.GoOnToAsync("summary");
        await person.TapAsync("note.next", ("summary", summary));
        await person.TapAsync("note.next", ("next_action", "Obtain them"), ("next_action_date", "2020-04-10"), ("next_action_owner", "Kim"));
        await person.GoOnToAsync("review");
        await person.TapAsync("note.post");
    }
}
