using System.Net;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Trouble;

/// <summary>
/// The channel takes nothing from the bot. What was typed is saved, the turn comes to an end, and the channel is told that its activity was
/// not taken; when it works again, the next turn shows where things stand.
/// </summary>
public sealed class ConnectorAwayTests : ChatTest
{
    private protected override (string Name, string Value)[] Settings => [("Turns:Seconds", "5"), ("Turns:TellSeconds", "1")];

    [Theory]
    [InlineData("refuses", "type")]
    [InlineData("refuses", "submit")]
    [InlineData("breaks", "submit")]
    [InlineData("500", "type")]
    [InlineData("503", "submit")]
    [InlineData("429", "type")]
    public async Task An_answer_is_saved_and_the_page_comes_when_the_channel_delivers_again(string how, string by)
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        var address = await GoAwayAsync(how);

        var untaken = await Assert.ThrowsAsync<HttpRequestException>(() =>
            by == "type" ? Alex.SayAsync("Certificates discussed.") : Alex.SubmitAsync("note.next", Walk.Inputs("summary")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, untaken.StatusCode);
        var draft = await DraftAsync();
        Assert.Equal(("next_action", before.Revision + 1, "Certificates discussed."), (draft.Page, draft.Revision, draft.Answers["summary"]));
        await using var back = await ComeBackAsync(address);
        var person = new ChatPerson(Bot, back);
        await person.AgainAsync(Alex.Last);
        Assert.Equal("next_action", person.PageShown());
        Assert.Equal(draft.Revision, (await DraftAsync()).Revision);
    }

    [Theory]
    [InlineData("refuses")]
    [InlineData("breaks")]
    [InlineData("500")]
    public async Task A_note_is_posted_and_its_text_comes_when_the_channel_delivers_again(string how)
    {
        await Alex.WalkToAsync("review");
        var address = await GoAwayAsync(how);

        await Assert.ThrowsAsync<HttpRequestException>(() => Alex.SayAsync("post"));

        var note = Assert.Single(await NotesAsync());
        await using var back = await ComeBackAsync(address);
        await new ChatPerson(Bot, back).AgainAsync(Alex.Last);
        Assert.Single(back.Sent, message => message["text"]?.GetValue<string>() == note.Body);
    }

    [Theory]
    [InlineData("refuses")]
    [InlineData("breaks")]
    [InlineData("500")]
    public async Task A_person_who_writes_something_else_instead_is_shown_where_the_note_stands(string how)
    {
        await Alex.WalkToAsync("summary");
        var address = await GoAwayAsync(how);
        await Assert.ThrowsAsync<HttpRequestException>(() => Alex.SayAsync("Certificates discussed."));

        await using var back = await ComeBackAsync(address);
        var person = new ChatPerson(Bot, back);
        await person.SayAsync("drafts");
        await person.TapAsync("note.resume");

        Assert.Equal("next_action", person.PageShown());
    }

    [Fact]
    public async Task A_channel_that_never_answers_keeps_no_turn_for_ever()
    {
        var (kim, lee) = (await InstalledAsync("kim"), await InstalledAsync("lee"));
        await Alex.WalkToAsync("summary");
        await kim.WalkToAsync("summary");
        await lee.WalkToAsync("review");
        Channel.Answer = _ => Reply.Silence;

        await Task.WhenAll(
            Assert.ThrowsAsync<HttpRequestException>(() => Alex.SayAsync("Certificates discussed.")),
            Assert.ThrowsAsync<HttpRequestException>(() => kim.SubmitAsync("note.next", Walk.Inputs("summary"))),
            Assert.ThrowsAsync<HttpRequestException>(() => lee.SayAsync("post")));

        Assert.Equal(("next_action", "next_action"), ((await DraftAsync()).Page, (await DraftAsync("kim")).Page));
        var note = Assert.Single(await NotesAsync("lee"));
        Channel.Answer = _ => Reply.Takes;
        await Task.WhenAll(Alex.AgainAsync(), kim.AgainAsync(), lee.AgainAsync());
        Assert.Equal(("next_action", "next_action"), (Alex.PageShown(), kim.PageShown()));
        Assert.Equal(1, TimesSent(note));
    }

    [Fact]
    public async Task A_retry_is_asked_for_after_a_while()
    {
        Channel.Answer = _ => Reply.Refuses(500);

        using var http = new HttpClient();
        using var content = new StringContent(new Wire(Bot, Channel.ServiceUrl).Message("help").ToJsonString(), null, "application/json");
        using var answer = await http.PostAsync(new Uri(Bot.Address, "/api/messages"), content);

        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_channel_that_refuses_for_good_is_not_asked_to_deliver_again(int status)
    {
        Channel.Answer = _ => Reply.Refuses(status, "BotDisabledByAdmin");

        await Alex.SayAsync("help");

        Assert.Contains(Bot.Log.Lines, line => line.Contains("could not be told", StringComparison.Ordinal));
    }

    private async Task<string> GoAwayAsync(string how)
    {
        var address = Channel.ServiceUrl;
        if (how == "refuses")
        {
            await Channel.DisposeAsync();
        }

        Channel.Answer = _ => how switch
        {
            "breaks" => Reply.Breaks,
            "429" => Reply.Refuses(429) with { RetryAfter = 3600 },
            _ => Reply.Refuses(int.Parse(how, System.Globalization.CultureInfo.InvariantCulture)),
        };
        return address;
    }

    private async Task<Channel> ComeBackAsync(string address)
    {
        await Channel.DisposeAsync();
        return await Channel.StartAsync(address);
    }
}
