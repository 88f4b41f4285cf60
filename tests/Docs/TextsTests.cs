using System.Text.RegularExpressions;
using NotesBot.Commands;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Turns;

namespace NotesBot.Tests.Docs;

/// <summary>The conversation's words, in every language.</summary>
public sealed partial class TextsTests
{
    [Fact]
    public void Every_text_exists_in_every_language_with_the_same_places_to_fill()
    {
        var (english, others) = (BotWords.All[0], BotWords.All[1..]);
        foreach (var words in others)
        {
            Assert.Equal(Required(english), Required(words));
            Assert.All(english.Keys.Where(key => words.Find(key) is not null), key => Assert.Equal(Places(english[key]), Places(words[key])));
        }
    }

    [Fact]
    public void Every_text_that_the_code_names_exists()
    {
        var named = Directory.GetFiles(SourceTree.Folder("bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("DevChat", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToList();
        Assert.True(named.Count > 50, $"Only {named.Count} names were found: the pattern is out of date.");
        Assert.All(named, key => Assert.NotNull(BotWords.All[0].Find(key)));
    }

    [Fact]
    public void Every_command_and_every_page_has_its_words()
    {
        foreach (var words in BotWords.All)
        {
            Assert.All(CommandWords.All, command => Assert.NotEmpty(words[$"command.{command.Key}"] + words[$"help.{command.Key}"]));
            Assert.All(NoteTypes.All.SelectMany(type => type.Pages), page => Assert.NotEmpty(words[$"page.{page.Name}"]));
            Assert.All(NoteTypes.All.SelectMany(type => type.Questions).SelectMany(q => q.Inputs(Answers.None)), i => Assert.NotEmpty(words[$"question.{i.Words}"]));
        }
    }

    [Fact]
    public void No_sentence_commands_two_things()
    {
        foreach (var words in BotWords.All)
        {
            var sentences = CommandWords.All.SelectMany(command => words[$"command.{command.Key}"].Split('|')).ToList();
            Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Theory]
    [InlineData("HELP", Verbs.Help)]
    [InlineData(" help! ", Verbs.Help)]
    [InlineData("/help", Verbs.Help)]
    [InlineData("帮助", Verbs.Help)]
    [InlineData("Start Over", Verbs.StartOver)]
    [InlineData("ＢＡＣＫ", Verbs.Back)]
    [InlineData("草稿。", Verbs.Drafts)]
    [InlineData("help me with Contoso", null)]
    [InlineData("", null)]
    public void A_command_is_heard_in_any_casing_and_language(string sentence, string? verb) => Assert.Equal(verb, CommandWords.Find(sentence));

    // Which other names an option goes by is each language's own affair.
    private static IEnumerable<string> Required(Words words) =>
        words.Keys.Where(key => !key.EndsWith(".aliases", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("[wW]ords(?:\\[|\\.Format\\(\\s*)\"([a-z_.]+)\"")]
    private static partial Regex Named();
}
