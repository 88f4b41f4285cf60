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
        await Alex.PostAsync("Contoso");
        await Alex.PostAsync("Fabrikam", "Licences discussed.");

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
        await Alex.PostAsync("Contoso");

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
        await Alex.PostAsync("Contoso");

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
        await Alex.PostAsync("Contoso");
        await Alex.PostAsync("Fabrikam", "Licences discussed.");
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
        await Alex.PostAsync("Contoso");
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
        await Alex.PostAsync("Contoso");
        var kim = await InstalledAsync("kim");

        await kim.SayAsync("search certificates");

        Assert.Contains("None of your notes", kim.WordsShown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", kim.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_words_are_refused_with_the_first_of_them_kept()
    {
        await Alex.PostAsync("Contoso");
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
}
