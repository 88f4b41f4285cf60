using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

public sealed class WholeNoteTests(Browser browser) : RealBotTest(browser)
{
    private const string Note =
        """
        [INTUNE+OLM] #covid
        STATUS: Pending customer feedback after the workshop
        SUMMARY: Customer chose to prioritise Outlook Mobile on Intune for remote workers.
        NEXT ACTION: Customer to confirm the pilot group. Scheduled for April 6, 2020.
        CONCERNS: Labels aren't applied to synced files (FTC Insight ID: 2925)
        """;

    [Fact]
    public async Task An_engineer_taps_through_a_note_and_copies_it()
    {
        await AddAsync("fe");
        await SeeAsync("Welcome to NotesBot");
        await Card.GetByLabel("FastTrack Engineer (FE)").CheckAsync();
        await TapAsync("That's me");
        await TapAsync("New note");
        await Card.GetByLabel("Customer", new() { Exact = true }).FillAsync("Contoso");
        await TapAsync("Next");
        await SeeAsync("Which note?");
        await TapAsync("Next");
        await SeeAsync("1 of 5");
        await Card.GetByRole(AriaRole.Checkbox, new() { Name = "INTUNE" }).CheckAsync();
        await Card.GetByRole(AriaRole.Checkbox, new() { Name = "OLM" }).CheckAsync();
        await Card.GetByLabel("Accelerating").CheckAsync();
        await TapAsync("Next");
        await SeeAsync("2 of 5");
        await Card.GetByLabel("Pending customer feedback").CheckAsync();
        await TapAsync("Next");
        await SeeAsync("3 of 5");
        await Card.GetByLabel("Summary").FillAsync("Customer chose to prioritise Outlook Mobile on Intune for remote workers.");
        await TapAsync("Next");
        await SeeAsync("4 of 5");
        await Card.GetByLabel("Next action", new() { Exact = true }).FillAsync("Customer to confirm the pilot group");
        await Card.GetByLabel("Next action date").FillAsync("2020-04-06");
        await Card.GetByLabel("Next action owner").FillAsync("Kim");
        await TapAsync("Next");

        await SeeAsync("5 of 5");
        await Card.GetByLabel("What kind of concern").SelectOptionAsync("first_party");
        await Card.GetByLabel("Concern", new() { Exact = true }).FillAsync("Labels aren't applied to synced files");
        await TapAsync("Review");
        var insight = Card.GetByLabel("FTC Insight ID");
        await Expect(Beside(insight)).ToContainTextAsync("must name its FTC Insight ID");
        await Expect(insight).ToBeFocusedAsync();
        await Expect(Card.GetByLabel("What kind of concern")).ToHaveValueAsync("first_party");
        await Expect(Card.GetByLabel("Concern", new() { Exact = true })).ToHaveValueAsync("Labels aren't applied to synced files");
        await insight.FillAsync("2925");
        await TapAsync("Review");

        await SeeAsync("This is the text as it will be posted.");
        await TapAsync("Edit STATUS");
        await Card.GetByLabel("More about the status").FillAsync("after the workshop");
        await TapAsync("Back to review");
        await SeeAsync("Pending customer feedback after the workshop");
        await TapAsync("Post");

        await SeeAsync("Ready for FTOP");
        Assert.Equal(Note, await PostedAsync());
        await Find("copy").ClickAsync();
        await Expect(Find("copy")).ToHaveTextAsync("Copied");
        Assert.Equal(Note, await Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        foreach (var words in new[] { "EMS/Intune Time", "Customer to confirm the pilot group", "04/06/2020", "Kim" })
        {
            await SeeAsync(words);
        }

        await Picture.TakeAsync(Page);
        await SayAsync("my notes");
        await SeeAsync("Your newest notes.");
        await Button("Contoso").Or(Card.GetByText("Contoso")).First.ClickAsync();
        await Expect(Find("copy")).ToHaveCountAsync(2);
        Assert.Equal(Note, await PostedAsync());
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_note_is_typed_in_Chinese_without_a_single_tap()
    {
        await AddAsync("sme");
        await SeeAsync("欢迎使用 NotesBot");
        await TypeAsync(
            ("SME", "技术启用"), ("新笔记", "哪个客户"), ("南风科技", "哪种笔记"), ("技术启用", "第 1 步"), ("EXO、TEAMS", "COVID-19"), ("否", "第 2 步"), ("进行中", "第 3 步"),
            ("已讨论证书。", "第 4 步"), ("客户申请证书", "安排在哪一天？"), ("下周五", "由谁负责？"), ("跳过", "第 5 步"), ("无", "点按某一行即可修改"),
            ("发布", "可粘贴到 FTOP"));

        Assert.Equal(
            """
            [EXO+TEAMS]
            STATUS: On track
            SUMMARY: 已讨论证书。
            NEXT ACTION: 客户申请证书. Scheduled for April 10, 2020.
            CONCERNS: None
            """,
            await PostedAsync());
        await Expect(Find("composer")).ToBeFocusedAsync();
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Wrong_words_an_old_card_and_a_reload_do_no_harm()
    {
        await AddAsync("mvm");
        await TypeAsync(("MVM", "You write"), ("new note", "Which customer?"), ("Contoso", "1 of 5"));
        await SayAsync("xylophone");
        await Expect(Find("my-message")).ToHaveCountAsync(4);
        await SeeAsync("xylophone");
        await TypeAsync(("EXO", "COVID-19"), ("no", "2 of 5"));

        var old = Find("card").Filter(new() { HasText = "1 of 5" }).Last;
        await old.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
        await Expect(Page.GetByText("That card was an older one")).ToBeInViewportAsync();
        await Expect(Find("card").Filter(new() { HasText = "2 of 5" })).ToHaveCountAsync(2);

        await Page.ReloadAsync();
        await SeeAsync("2 of 5");
        await SayAsync("on track");
        await SeeAsync("3 of 5");
        await Card.GetByLabel("Summary").FillAsync("Reviewed the open items.");
        await TapAsync("Next");
        await SeeAsync("4 of 5");
    }

    // Each thing said, and what the newest card then says.
    private async Task TypeAsync(params (string Said, string Answer)[] turns)
    {
        foreach (var (said, answer) in turns)
        {
            var cards = await Find("card").CountAsync();
            await SayAsync(said);
            await Expect(Find("card").Nth(cards)).ToBeVisibleAsync();
            await SeeAsync(answer);
        }
    }
}
