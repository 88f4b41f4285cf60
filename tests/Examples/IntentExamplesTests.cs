using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Texts;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;
using NotesBot.Turns;

namespace NotesBot.Tests.Examples;

/// <summary>Every graded note of the guidance, written as an entitlement status and reviewed: the grade and its reasons are told, and block nothing.</summary>
public sealed class IntentExamplesTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] Blocking = ["EMPTY", "TOO_LONG_400", "PLACEHOLDER"];

    public static TheoryData<string> Graded =>
        [.. Directory.EnumerateFiles(Repository.Path("tests", "Notes", "Examples"), "lint-*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory, MemberData(nameof(Graded))]
    public async Task Its_grade_and_findings_are_shown_and_it_is_posted(string id)
    {
        var example = Example.Read(id);
        var words = BotWords.Of(example.Language);
        var (person, who) = await PlayAsync(example, example.Input.GetProperty("text").GetString()!);
        var grade = example.Expect.GetProperty("grade").GetString()!;
        var flags = example.Expect.GetProperty("must_flag").EnumerateArray().Select(flag => flag.GetString()!).ToList();
        if (flags.Any(Blocking.Contains))
        {
            Assert.Equal("intent", person.PageShown());
            Assert.Contains(words["problem.required.intent_text"], person.WordsShown(), StringComparison.Ordinal);
            return;
        }

        Assert.True(person.PageShown() == "review", person.WordsShown());
        Assert.Contains($"{words[$"grade.{grade}"]} ·", person.WordsShown(), StringComparison.Ordinal);
        Assert.All(flags, flag => Assert.All(Parts(words, $"lint.{flag.Split(':')[0].ToLowerInvariant()}"), part => Assert.Contains(part, person.WordsShown(), StringComparison.Ordinal)));
        Assert.Equal(grade != "great", person.WordsShown().Contains(words[$"lint.better.{example.Input.GetProperty("l1").GetString()}"], StringComparison.Ordinal));
        await person.TapAsync("note.post");

        Assert.Equal(example.Input.GetProperty("text").GetString(), Assert.Single(await shared.NotesAsync(who)).Body);
    }

    [Theory]
    [InlineData("", "Please write the intent and why")]
    [InlineData("   ", "Please write the intent and why")]
    [InlineData("Unable to deploy because of XX and the proxy.", "“XX” is still to be filled in")]
    [InlineData("Unable to deploy until TBD because the proxy is old.", "“TBD” is still to be filled in")]
    public async Task A_text_with_nothing_in_it_or_with_a_gap_is_refused(string text, string sentence)
    {
        var (person, who) = await PlayAsync(Example.Read("lint-04-firewall-great"), text);

        Assert.Equal("intent", person.PageShown());
        Assert.Contains(sentence, person.WordsShown(), StringComparison.Ordinal);
        Assert.Empty(await shared.NotesAsync(who));
    }

    [Theory]
    [InlineData(400, "no", true)]
    [InlineData(401, "no", false)]
    [InlineData(393, "accelerating", true)]
    [InlineData(394, "accelerating", false)]
    public async Task Four_hundred_characters_with_the_tag_are_taken_and_no_more(int length, string covid, bool isTaken)
    {
        const string Start = "Unable to deploy because of a proxy that breaks the sign-in of ";
        var (person, _) = await PlayAsync(Example.Read("lint-04-firewall-great"), Start + new string('x', length - Start.Length), covid);

        Assert.Equal(isTaken ? "review" : "intent", person.PageShown());
        Assert.Equal(!isTaken, person.WordsShown().Contains("This has 401 characters with the tag, and FTOP takes 400", StringComparison.Ordinal));
    }

    private async Task<(Chat.ChatPerson Person, string Id)> PlayAsync(Example example, string text, string covid = "no")
    {
        var (person, id) = await shared.PersonAsync("FM", example.Language == "zh" ? "zh-CN" : "en-US");
        await person.SayAsync("settings");
        await person.TapAsync("settings.set", ("note_language", example.Language));
        var type = NoteTypes.Find("service_intent")!;
        var values = new GeneratedAnswers(0, Extent.Bare).Of(type, "FM", ("l1", example.Input.GetProperty("l1").GetString()!), ("covid", covid))
            .With("text", text).With("tenant", "Contoso").With("note_type", type.Id);
        await new CardPlayer(person, values.Values).PlayAsync();
        return (person, id);
    }

    private static IEnumerable<string> Parts(Words words, string key) => words[key].Split("{0}").Where(part => part.Length > 3);
}
