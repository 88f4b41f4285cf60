using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_who_spoke_in_the_same_conversation()
    {
        var reply = Incoming().CreateReply("hello");
        Assert.Equal("message", reply.Type);
        Assert.Equal("bot", reply.From.Id);
        Assert.Equal("user", reply.Recipient.Id);
        Assert.Equal("1", reply.ReplyToId);
        Assert.Equal("conversation", reply.Conversation.Id);
        Assert.Equal("hello", reply.Text);
        Assert.Equal("en-GB", reply.Locale);
    }

    [Theory]
    [InlineData("msteams", "1")]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    public void A_reply_to_a_conversation_update_names_it_only_where_that_is_allowed(string channel, string? replyToId)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;
        Assert.Equal(replyToId, update.CreateReply().ReplyToId);
        Assert.Equal(replyToId, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_leads_back_to_the_conversation()
    {
        var back = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());
        Assert.Equal("bot", back.From.Id);
        Assert.Equal("user", back.Recipient.Id);
        Assert.Equal("1", back.ReplyToId);
        Assert.Equal("https://service/", back.ServiceUrl);
        Assert.Equal("msteams", back.ChannelId);
        Assert.Equal("en-GB", back.Locale);
    }

    [Fact]
    public void An_incoming_reference_keeps_the_direction()
    {
        var again = new Activity(ActivityTypes.Event).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);
        Assert.Equal("user", again.From.Id);
        Assert.Equal("bot", again.Recipient.Id);
        Assert.Equal("1", again.Id);
    }

    [Fact]
    public void A_continuation_is_an_event_that_names_the_reference()
    {
        var reference = Incoming().GetConversationReference();
        var continuation = reference.GetContinuationActivity();
        Assert.Equal(ActivityEventNames.ContinueConversation, continuation.Name);
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEqual(continuation.Id, reference.GetContinuationActivity().Id);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messages", false)]
    [InlineData("event", false)]
    [InlineData(null, false)]
    public void A_type_is_itself_or_a_subtype_of_it(string? type, bool isMessage)
    {
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);
    }

    [Fact]
    public void Traces_are_labelled_with_the_member_that_made_them()
    {
        var trace = Incoming().CreateTrace("name", new HeroCard());
        Assert.Equal(nameof(Traces_are_labelled_with_the_member_that_made_them), trace.Label);
        Assert.Equal(nameof(HeroCard), trace.ValueType);
    }

    [Fact]
    public void Content_is_text_or_a_summary_or_an_attachment_or_channel_data()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "x" }.HasContent());
        Assert.True(new Activity { Summary = "x" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = 1 }.HasContent());
    }

    [Fact]
    public void A_string_becomes_a_button_that_says_it()
    {
        CardAction button = "Yes";
        Assert.Equal("Yes", button.Title);
        Assert.Equal("Yes", button.Value);
    }

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "1",
        ChannelId = "msteams",
        ServiceUrl = "https://service/",
        Locale = "en-GB",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conversation"),
    };
}
