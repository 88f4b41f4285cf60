using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Stores;

namespace NotesBot.Tests.OwnData;

public sealed class DeletionTests : OwnDataTest
{
    private const string Delete = "data.delete";

    [Fact]
    public async Task It_asks_first_and_says_exactly_what_goes()
    {
        await Alex.SayAsync("delete my data");

        Assert.Contains(
            """
            All of this is deleted at once, and nobody can bring it back:
            • Drafts: 1
            • Notes: 1
            • Customers I remember: 1
            • Customers I remind you of: 1
            • Your settings and your roles
            • All reminders: none will come any more
            The messages in this chat stay until you delete them in Teams, and what you saved in FTOP stays there.
            (Delete everything) (Keep it) (Export first)
            """,
            Shown(Alex),
            StringComparison.Ordinal);
        Assert.Single(await NotesAsync());
    }

    [Theory]
    [InlineData("Delete my data!")]
    [InlineData("forget me")]
    [InlineData("erase all my data.")]
    [InlineData("删除我的数据")]
    [InlineData("忘记我。")]
    public async Task It_is_heard_in_the_middle_of_a_note(string sentence)
    {
        await Alex.SayAsync(sentence);

        Assert.Contains("(Delete everything)", Shown(Alex), StringComparison.Ordinal);
        Assert.Equal("summary", (await DraftAsync()).Page);
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("submit")]
    public async Task Once_agreed_to_nothing_is_left_but_a_line_without_a_name(string way)
    {
        await Alex.SayAsync("delete my data");
        await (way == "tap" ? Alex.TapAsync(Delete) : Alex.SubmitAsync(Delete));

        Assert.Contains("Everything is deleted", Shown(Alex), StringComparison.Ordinal);
        Assert.Empty(await RowsOfAsync("alex"));
        Assert.Single(await RowsOfAsync(AuditLine.HashOf("contoso/alex")));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains("alex", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_persons_rows_are_as_they_were()
    {
        var before = await RowsOfAsync("kim");
        Assert.True(before.Count > 8);

        await DeleteAsync();

        Assert.Equal(before, await RowsOfAsync("kim"));
    }

    [Fact]
    public async Task No_byte_of_what_was_written_is_left_in_the_files()
    {
        await Alex.SayAsync("Xylothurian");
        Assert.Equal("Xylothurian", (await DraftAsync()).Answers["summary"]);
        Assert.True(await SqliteBytes.CountAsync(Bot.DatabasePath, "Xylothurian") > 0);

        await DeleteAsync();

        Assert.Equal(0, await SqliteBytes.CountAsync(Bot.DatabasePath, "Xylothurian"));
    }

    [Fact]
    public async Task What_was_written_after_the_card_is_asked_about_anew()
    {
        await Alex.SayAsync("delete my data");
        var card = Alex.Cards[^1];
        await Alex.UpdatedAsync("Litware", "2020-03-31");

        await Alex.TapAsync(card, Delete);

        Assert.Contains("Something has changed since that card was made", Shown(Alex), StringComparison.Ordinal);
        Assert.Contains("• Customers I remind you of: 2", Shown(Alex), StringComparison.Ordinal);
        Assert.Single(await NotesAsync());
        await Alex.TapAsync(Delete);
        Assert.Empty(await RowsOfAsync("alex"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef01234567")]
    public async Task A_tap_that_agrees_to_nothing_that_is_there_deletes_nothing(string code)
    {
        await Alex.TapVerbAsync(Delete, ("code", code));

        Assert.Contains("(Delete everything)", Shown(Alex), StringComparison.Ordinal);
        Assert.Single(await NotesAsync());
    }

    [Fact]
    public async Task Another_persons_card_deletes_nothing_of_ones_own()
    {
        await Kim.SayAsync("delete my data");
        var code = CardJson.Action(Kim.Card, Delete)["data"]!["code"]!.GetValue<string>();

        await Alex.TapVerbAsync(Delete, ("code", code));

        Assert.Single(await NotesAsync());
        Assert.Single(await NotesAsync("kim"));
    }

    [Fact]
    public async Task Keeping_it_keeps_it()
    {
        var before = await RowsOfAsync("alex");
        await Alex.SayAsync("delete my data");

        await Alex.TapAsync("data.keep");

        Assert.Contains("Nothing was deleted", Shown(Alex), StringComparison.Ordinal);
        Assert.Equal(before.Where(IsTold), (await RowsOfAsync("alex")).Where(IsTold));
    }

    [Fact]
    public async Task Of_somebody_who_never_told_anything_nothing_is_kept_either()
    {
        var eve = new ChatPerson(Bot, Channel, "eve");

        await eve.SayAsync("delete my data");

        Assert.Contains("I keep nothing of you", Shown(eve), StringComparison.Ordinal);
        Assert.Empty(await RowsOfAsync("eve"));
    }

    private static bool IsTold(string row) => PersonalTables.All.Any(table => table.IsTold && row.StartsWith($"{table.Name}:", StringComparison.Ordinal));
}
