using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotesBot.Tests.DevChat;

/// <summary>The two longest notes on a page as wide as a small phone, from the customer to the posted note.</summary>
public sealed class PhoneTests(Browser browser) : RealBotTest(browser)
{
    private const int PhoneWidth = 360;

    [Fact]
    public async Task An_Enterprise_Status_is_written_on_a_phone()
    {
        await OpenAsync("fta", "FTA", "enterprise status for Contoso");
        await CheckAsync("Level 4");
        await CheckAsync("Yes");
        await NextAsync("2 of 6");
        await CheckAsync(">50k");
        await CheckAsync("Yellow");
        await NextAsync("3 of 6");
        await FillAsync("Topic", "Network");
        await FillAsync("Short description", string.Concat(Enumerable.Repeat("The proxy inspects all traffic and drops calls. ", 7)));
        await NextAsync("4 of 6");
        await FillAsync("O365 Deployment Status Current Overview", "All core workloads deployed");
        await NextAsync("5 of 6");
        await FillAsync("Risks", "Customer may leave.");
        await NextAsync("6 of 6");
        await TapFittingAsync("Review");
        await SeeAsync("which takes 256");
        await Card.GetByText("Insert ## after the last sentence that fits").ClickAsync();
        await SeeAsync("Of Exec Summary the slide shows");
        await TapFittingAsync("Post");
        await SeeAsync("Ready for FTOP");
        await FitsAsync();

        var posted = await PostedAsync();
        Assert.StartsWith("Reason: >50k\nStatus: Yellow\nExec Summary: Network | The proxy", posted, StringComparison.Ordinal);
        Assert.Contains(" ## The proxy", posted, StringComparison.Ordinal);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task An_Exec_Summary_is_written_on_a_phone()
    {
        await OpenAsync("fm", "FM", "exec summary for Contoso");
        await FillAsync("Describe the customer", "Retail company with 20K users");
        await CheckAsync("Fully Engaged");
        await CheckAsync("Not Deployed");
        await NextAsync("2 of 5");
        await FillAsync("Current relationship", "Weekly sync calls.");
        await NextAsync("3 of 5");
        await CheckAsync("EXO –");
        await CheckAsync("AADP –");
        await NextAsync("4 of 5");
        await FillAsync("[EXO]", "Planning, updating firewall rules.");
        await NextAsync("Please say where this workload stands");
        await FillAsync("[AADP]", "Setting up MFA.");
        await NextAsync("5 of 5");
        await TapFittingAsync("Review");
        await SeeAsync("[AADP] Azure Active Directory Premium - Setting up MFA.");
        await TapFittingAsync("Post");
        await SeeAsync("Ready for FTOP");

        Assert.Contains("\n[EXO] Exchange Online - Planning, updating firewall rules.\n[AADP]", await PostedAsync(), StringComparison.Ordinal);
        Assert.Empty(Complaints);
    }

    private async Task OpenAsync(string person, string role, string wish)
    {
        await Page.SetViewportSizeAsync(PhoneWidth, 740);
        await AddAsync(person);
        await SeeAsync("Welcome to NotesBot");
        await SayAsync(role);
        await SeeAsync("You write");
        await SayAsync(wish);
        await SeeAsync("1 of");
    }

    private Task CheckAsync(string label) => Card.GetByLabel(label).First.CheckAsync();

    private Task FillAsync(string label, string text) => Card.GetByLabel(label).First.FillAsync(text);

    private async Task NextAsync(string then)
    {
        await TapFittingAsync("Next");
        await SeeAsync(then);
    }

    private async Task TapFittingAsync(string button)
    {
        await FitsAsync();
        await TapAsync(button);
    }

    // Nothing is cut off at the side, and every field is wide enough for a thumb.
    private async Task FitsAsync()
    {
        Assert.Equal(PhoneWidth, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await Card.EvaluateAsync<bool>("card => card.scrollWidth <= card.clientWidth"), await Card.InnerTextAsync());
        Assert.True(await Card.EvaluateAsync<bool>(
            "card => [...card.querySelectorAll('textarea, select, input[type=text], input[type=date]')].every(field => field.offsetWidth >= 200)"));
    }
}
