using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace NotesBot.Tests.BotFramework.Schema;

public sealed class EntityTests
{
    private const string WithMention = """
        { "type": "message", "text": "<at>Bot</at> new note", "recipient": { "id": "28:bot" },
          "entities": [{ "type": "mention", "text": "<at>Bot</at>", "mentioned": { "id": "28:bot", "name": "Bot" } }] }
        """;

    [Fact]
    public void A_mention_of_the_bot_is_taken_out_of_the_text()
    {
        var activity = Read(WithMention);
        Assert.True(activity.MentionsRecipient());
        Assert.Equal("new note", activity.RemoveRecipientMention());
        Assert.Equal("new note", activity.Text);
    }

    [Fact]
    public void Without_text_a_mention_leaves_it_null()
    {
        var activity = Read(WithMention);
        activity.Text = null;
        Assert.Null(activity.RemoveRecipientMention());
    }

    [Fact]
    public void Somebody_elses_mention_stays()
    {
        var activity = Read(WithMention);
        Assert.False(activity.MentionsId("29:other"));
        Assert.Equal("<at>Bot</at> new note", activity.RemoveMentionText("29:other"));
    }

    [Fact]
    public void A_mention_put_in_by_the_bot_is_written_whole_and_found_again()
    {
        var mention = new Mention { Mentioned = new ChannelAccount("29:1", "Li"), Text = "<at>Li</at>" };
        var activity = new Activity("message") { Entities = [mention] };
        Assert.Same(mention, Assert.Single(activity.GetMentions()));
        var read = Assert.Single(Read(SchemaJson.ToJson(activity)).GetMentions());
        Assert.Equal(("mention", "29:1", "<at>Li</at>"), (read.Type, read.Mentioned.Id, read.Text));
    }

    [Fact]
    public void An_entity_of_the_bots_own_is_written_with_its_members()
    {
        var activity = new Activity("message") { Entities = [new Colour { Type = "colour", Shade = "red" }] };
        Assert.Contains("""{"shade":"red","type":"colour"}""", SchemaJson.ToJson(activity), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_becomes_another_and_takes_over_another()
    {
        var entity = Assert.Single(Read("""{"type":"message","entities":[{"type":"colour","Shade":"red"}]}""").Entities);
        Assert.Equal("red", entity.GetAs<Colour>().Shade);
        var other = new Entity();
        other.SetAs(new Colour { Type = "colour", Shade = "blue" });
        Assert.Equal("colour", other.Type);
        Assert.Equal("blue", other.GetAs<Colour>().Shade);
        Assert.NotEqual(entity, other);
        Assert.Equal(other, Round(other));
    }

    private static Entity Round(Entity entity) => JsonSerializer.Deserialize<Entity>(SchemaJson.ToJson(entity), SchemaJson.Options)!;

    private static Activity Read(string json) => JsonSerializer.Deserialize<Activity>(json, SchemaJson.Options)!;

    private sealed class Colour : Entity
    {
        public string? Shade { get; set; }
    }
}
