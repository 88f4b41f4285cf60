using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using NotesBot.Cards;
using NotesBot.Turns;

namespace NotesBot.Tests.Turns;

/// <summary>Whose an activity is, and whether others read along: by what it says, and by less where it says less.</summary>
public sealed class VisitorTests
{
    [Fact]
    public void Nobody_is_taken_for_somebody_of_another_tenant_or_another_name()
    {
        (string Tenant, string DirectoryId)[] people =
        [
            ("contoso", "alex"), ("contoso/alex", "kim"), ("contoso%2Falex", "kim"), ("contoso", "alex/kim"), ("Contoso", "alex"),
            ("contoso ", "alex"), ("fabrikam", "alex"), ("contoso", "Alex"), ("contoso", ""), ("", "alex"),
        ];

        var ids = people.Select(person => IdOf(person.Tenant, person.DirectoryId)).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal("contoso/alex", ids[0]);
        Assert.Equal("contoso%2Falex", Visitor.TenantOf(ids[1]));
    }

    [Theory]
    [InlineData("contoso", null, "contoso")]
    [InlineData(null, "contoso", "contoso")]
    [InlineData("", "contoso", "contoso")]
    [InlineData("contoso", "", "contoso")]
    [InlineData("contoso", "CONTOSO", "contoso")]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void The_tenant_that_is_let_in_is_the_tenant_whose_notes_are_seen(string? conversation, string? channel, string? tenant)
    {
        var activity = Of(conversation, "alex", channel);

        Assert.Equal<IEnumerable<string>>(tenant is null ? [] : [tenant], Visitor.Tenants(activity));
        Assert.Equal($"{tenant ?? "msteams"}/alex", Visitor.IdOf(activity));
        Assert.Equal(tenant, ActivityJson.ReadReference(Visitor.ReachOf(activity).Reference!).Conversation.TenantId);
    }

    [Theory]
    [InlineData("""{"id":"a:1"}""", false)]
    [InlineData("""{"id":"a:1","conversationType":"personal"}""", false)]
    [InlineData("""{"id":"a:1","conversationType":"Personal","isGroup":false}""", false)]
    [InlineData("""{"id":"19:1","conversationType":"personal"}""", false)]
    [InlineData("""{"id":"a:1","conversationType":""}""", false)]
    [InlineData("""{"id":"a:1","conversationType":"personal","isGroup":true}""", true)]
    [InlineData("""{"id":"a:1","isGroup":true}""", true)]
    [InlineData("""{"id":"19:1@thread.v2"}""", true)]
    [InlineData("""{"id":"19:1","isGroup":false}""", true)]
    [InlineData("""{"id":"a:1","conversationType":"groupChat"}""", true)]
    [InlineData("""{"id":"a:1","conversationType":"GroupChat"}""", true)]
    [InlineData("""{"id":"a:1","conversationType":"channel","isGroup":false}""", true)]
    [InlineData("""{"id":"a:1","conversationType":"meeting"}""", true)]
    public void Others_read_along_unless_the_conversation_is_a_personal_one(string conversation, bool isGroup)
    {
        var json = JsonNode.Parse(conversation)!;
        var activity = new Activity
        {
            Conversation = new ConversationAccount
            {
                Id = (string)json["id"]!, ConversationType = (string?)json["conversationType"], IsGroup = (bool?)json["isGroup"],
            },
        };

        Assert.Equal(isGroup, Visitor.IsInGroup(activity));
    }

    private static string IdOf(string? tenant, string? directoryId) => Visitor.IdOf(Of(tenant, directoryId, null));

    private static Activity Of(string? tenant, string? directoryId, string? channel) => new()
    {
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "a:alex", TenantId = tenant },
        From = new ChannelAccount { Id = "29:alex", AadObjectId = directoryId },
        ChannelData = channel is null ? null : ActivityJson.Parse($$"""{"tenant":{"id":"{{channel}}"} }"""),
    };
}
