using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Docs;

/// <summary>Does what <c>docs/adding-a-note-type.md</c> says, in a copy of the source, and writes the note with the bot built there.</summary>
public sealed class AddingANoteTypeTests
{
    private const string Outcome = "Pilot with 20 people agreed.";

    private static readonly string Page = File.ReadAllText(SourceTree.Folder("docs", "adding-a-note-type.md")).ReplaceLineEndings("\n");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_note_type_is_a_declaration_its_texts_and_one_line()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var copy = new SourceCopy();
        var blocks = DocBlocks.Of(Page, "csharp").Concat(DocBlocks.Of(Page, "xml")).SelectMany(DocBlocks.Files).ToList();
        blocks.ForEach(block => DocBlocks.Apply(copy.PathOf(block.File), block.Content));

        AssertNothingElseIsTouched(copy, blocks);
        await copy.BuildAsync(patience.Token);
        var address = await copy.RunAsync(patience.Token);
        await using var channel = await Channel.StartAsync();
        var note = Assert.Single(DocBlocks.Of(Page, "text")).TrimEnd('\n');
        await WriteInStepsAsync(await EngineerAsync("alex"), note);
        await WriteInOneFormAsync(await EngineerAsync("kim"), note);
        await WriteInOneLineAsync(await EngineerAsync("sam"), note);
        await CheckAsync(await EngineerAsync("robin"), note);
        await HandOverAsync(await PersonAsync("lee", "FM"), note);

        Task<ChatPerson> EngineerAsync(string id) => PersonAsync(id, "FE");

        async Task<ChatPerson> PersonAsync(string id, string role)
        {
            var person = new ChatPerson(() => address, channel, id);
            await person.InstallAsync();
            await person.TapAsync("role.set", ("role", role));
            return person;
        }
    }

    private static void AssertNothingElseIsTouched(SourceCopy copy, IEnumerable<(string File, string Content)> blocks)
    {
        Assert.Equal(blocks.Select(block => block.File).Order(StringComparer.Ordinal), copy.Changed);
        Assert.All(copy.Changed, file => Assert.Matches("^notes/(Catalogue/[A-Za-z]+[.]cs|Texts/[A-Za-z.]+[.]resx)$", file));
        var line = Assert.Single(copy.Changed, file => file.EndsWith(".cs", StringComparison.Ordinal) && File.Exists(SourceTree.Folder(file)));
        Assert.Single(File.ReadAllLines(copy.PathOf(line)).Except(File.ReadAllLines(SourceTree.Folder(line))));
    }

    // The first page on cards, the others typed.
    private static async Task WriteInStepsAsync(ChatPerson alex, string note)
    {
        await alex.SayAsync("new note");
        await alex.TapAsync("note.next", ("tenant", "Contoso"));
        await alex.TapAsync("note.next", ("note_type", "workshop"));
        await alex.TapAsync("note.next", ("workloads", "EXO,TEAMS"));
        foreach (var typed in new[] { "on site", Outcome, "April 10" })
        {
            Assert.Equal("workshop", alex.PageShown());
            await alex.SayAsync(typed);
        }

        await PostAsync(alex, note);
    }

    private static async Task WriteInOneFormAsync(ChatPerson kim, string note)
    {
        await kim.SayAsync("I want to write a workshop note for Contoso");
        await FillInFormAsync(kim);
        await PostAsync(kim, note);
    }

    private static async Task FillInFormAsync(ChatPerson person)
    {
        await person.TapAsync("note.form");
        await person.TapAsync(
            "note.review",
            ("workloads", "EXO,TEAMS"), ("format", "on_site"), ("outcome", Outcome), ("follow_up", "2020-04-10"));
    }

    private static async Task PostAsync(ChatPerson person, string note)
    {
        Assert.Equal("review", person.PageShown());
        await person.TapAsync("note.post");
        Assert.Equal(note, person.Text);
        Assert.Contains("04/10/2020", person.Card.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task WriteInOneLineAsync(ChatPerson sam, string note)
    {
        await sam.SayAsync($"EXO and TEAMS, on site, {Outcome}");
        Assert.Contains("Format: On site; Outcome: Pilot", sam.WordsShown(), StringComparison.Ordinal);
        await sam.TapAsync("note.review", ("tenant", "Contoso"));
        await sam.TapAsync("note.review", ("covid", "no"));
        await sam.TapAsync("note.post");
        Assert.Equal(note, sam.Text);
    }

    // A manager prepares it for the engineer who owns it.
    private static async Task HandOverAsync(ChatPerson lee, string note)
    {
        await lee.SayAsync("I want to write a workshop note for Contoso");
        await lee.TapAsync("note.new");
        await FillInFormAsync(lee);
        await lee.TapAsync("note.post");
        Assert.StartsWith("For ", lee.Text, StringComparison.Ordinal);
        Assert.EndsWith(note, lee.Text, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(ChatPerson robin, string note)
    {
        await robin.SayAsync(note);
        Assert.Contains("Workshop", robin.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("Nothing to mend.", robin.WordsShown(), StringComparison.Ordinal);
    }
}
