using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>Somebody who writes one note after another beside whatever else happens to the bot.</summary>
internal sealed class HonestPerson(BotUnderTest bot, string id, string locale, Stolen stolen)
{
    /// <summary>Every note comes to this, to the letter.</summary>
    private const string Expected = """
        [EXO+TEAMS]
        STATUS: On track
        SUMMARY: Certificates discussed.
        NEXT ACTION: Obtain certificates. Scheduled for April 10, 2020.
        CONCERNS: The firewall blocks wildcard URLs
        """;

    /// <summary>How many notes were written.</summary>
    public int Notes { get; private set; }

    /// <summary>Writes notes until told to stop, and finishes the last.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        do
        {
            await WriteOneAsync();
            Notes++;
        }
        while (!stop.IsCancellationRequested);
    }

    // With a channel and a screen for each, which are forgotten with it.
    private async Task WriteOneAsync()
    {
        await using var channel = await Channel.StartAsync();
        var person = new ChatPerson(bot, channel, id, locale);
        if (Notes == 0)
        {
            await person.InstallAsync();
            await person.SayAsync("MVM");
        }

        await person.WalkToAsync("review");
        var data = CardJson.Actions(person.Card).First(action => action["data"]?["draft"] is not null)["data"]!;
        (stolen.Draft, stolen.Revision) = (data["draft"]!.GetValue<string>(), data["revision"]!.GetValue<int>());
        await person.TapAsync("note.post");
        Assert.Equal(Expected, person.Text);
    }
}
