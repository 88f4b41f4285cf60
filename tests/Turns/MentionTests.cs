using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using NotesBot.Tests.Chat;
using NotesBot.Turns;

namespace NotesBot.Tests.Turns;

/// <summary>A message that mentions the bot means the same without its name; others keep theirs.</summary>
public sealed class MentionTests : ChatTest
{
    private const string Bot28 = "28:bot";

    [Theory]
    [InlineData("<at>NotesBot</at> back", "back")]
    [InlineData("<at>NotesBot</at>back", "back")]
    [InlineData("back <at>NotesBot</at>", "back")]
    [InlineData("  <AT>notesbot</AT>\u00a0&nbsp;back\n", "back")]
    [InlineData("<at id=\"0\">NotesBot</at> back", "back")]
    [InlineData("<at>NotesBot</at>, back", "back")]
    [InlineData("<at>NotesBot</at>: back", "back")]
    [InlineData("<at>NotesBot</at>：草稿", "草稿")]
    [InlineData("kickoff <at>NotesBot</at> with Contoso", "kickoff with Contoso")]
    [InlineData("kickoff<at>NotesBot</at>with Contoso", "kickoff with Contoso")]
    [InlineData("<at>NotesBot</at> kickoff <at>NotesBot</at> with <at>NotesBot</at> <at>NotesBot</at> Contoso", "kickoff with Contoso")]
    [InlineData("thanks <at>NotesBot</at>, that's all", "thanks, that's all")]
    [InlineData("one\n<at>NotesBot</at> two\nthree <at>NotesBot</at>\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("<at>NotesBot</at>", "")]
    [InlineData("<at>NotesBot", "<at>NotesBot")]
    [InlineData("<at>NotesBot 2</at> back", "<at>NotesBot 2</at> back")]
    [InlineData("<attic>NotesBot</at> <at <at>NotesBot</at>", "<attic>NotesBot</at> <at")]
    [InlineData("a <b>bold</b> text", "a <b>bold</b> text")]
    public void The_bots_own_name_is_left_out_wherever_it_stands(string text, string meant) =>
        Assert.Equal(meant, Meant(text, (Bot28, "<at>NotesBot</at>")));

    [Theory]
    [InlineData("<at>NotesBot</at> ask <at>Kim Park</at> about it", "ask Kim Park about it")]
    [InlineData("<at>Kim Park</at> asked <at>Kim Park</at>", "Kim Park asked Kim Park")]
    [InlineData("ask <at id=\"1\">Kim Park</at>", "ask Kim Park")]
    [InlineData("ask <at>Lee</at>", "ask <at>Lee</at>")]
    public void Other_people_keep_their_names(string text, string meant) =>
        Assert.Equal(meant, Meant(text, (Bot28, "<at>NotesBot</at>"), ("29:kim", "<at>Kim Park</at>")));

    [Theory]
    [InlineData("@NotesBot back", "@NotesBot", "back")]
    [InlineData("back", "<at></at>", "back")]
    [InlineData("<at></at> back", "<at></at>", "back")]
    [InlineData("R&D (C#) bot: [back]", "R&D (C#) bot", "[back]")]
    [InlineData("<at>R&D (C#) bot</at> [back]", "<at>R&D (C#) bot</at>", "[back]")]
    [InlineData("</at> back", "</at>", "back")]
    [InlineData("<at> back", "<at>", "back")]
    public void The_name_is_what_the_mention_says_it_is(string text, string mention, string meant) =>
        Assert.Equal(meant, Meant(text, (Bot28, mention)));

    [Fact]
    public void A_text_full_of_mentions_is_read_all_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("<at>NotesBot</at> <at <at>Kim</at>", 5_000));
        var meant = Meant(text, (Bot28, "<at>NotesBot</at>"), ("29:kim", "<at>Kim</at>"));
        Assert.Equal(5_000, meant.Split("Kim").Length - 1);
        Assert.DoesNotContain("NotesBot", meant, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_holds_names_and_no_markup()
    {
        await Alex.WalkToAsync("next_action");
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var message = wire.Message("<at>NotesBot</at> ask <at>Kim Park</at> for certificates");
        message["entities"] = new JsonArray(Mention(Bot28, "<at>NotesBot</at>"), Mention("29:kim", "<at>Kim Park</at>"));

        await wire.DeliverAsync(message);

        Assert.Equal("ask Kim Park for certificates", (await DraftAsync()).Answers["next_action"]);
    }

    private static JsonObject Mention(string id, string text) =>
        new() { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id } };

    private static string Meant(string text, params (string Id, string Text)[] mentions) => MentionedText.Of(new Activity
    {
        Text = text,
        Recipient = new ChannelAccount { Id = Bot28 },
        Entities = [.. mentions.Select(Entity)],
    });

    // As it is once it has been read.
    private static Entity Entity((string Id, string Text) mention)
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount { Id = mention.Id }, Text = mention.Text });
        return entity;
    }
}
