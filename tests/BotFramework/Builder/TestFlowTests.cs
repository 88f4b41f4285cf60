using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace NotesBot.Tests.BotFramework.Builder;

public sealed class TestFlowTests
{
    private int turns;

    [Fact]
    public async Task What_is_said_is_answered() => await Echo()
        .Send("one").AssertReply("echo:one")
        .Test("two", "echo:two")
        .Test("three", new Activity("message") { Text = " echo:three " })
        .Test("four", reply => Assert.Equal("echo:four", reply.AsMessageActivity().Text))
        .Send("five").AssertReplyContains("ho:fi")
        .Send("six").AssertReplyOneOf(["echo:5", "echo:six"])
        .Send("silence").AssertNoReply(timeout: 20)
        .StartTestAsync();

    [Fact]
    public async Task Another_text_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertReply("echo:two").StartTestAsync());

    [Fact]
    public async Task Another_type_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertReply(new Activity("typing")).StartTestAsync());

    [Fact]
    public async Task An_expected_text_that_is_missing_from_the_expectation_fails_too() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => Echo().Send("one").AssertReply(new Activity("message")).StartTestAsync());

    [Fact]
    public async Task A_text_without_the_expected_part_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertReplyContains("two").StartTestAsync());

    [Fact]
    public async Task A_text_that_is_none_of_several_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertReplyOneOf(["1", "2"]).StartTestAsync());

    [Fact]
    public async Task A_reply_where_none_was_expected_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertNoReply(timeout: 20).StartTestAsync());

    [Fact]
    public async Task A_reply_that_does_not_come_fails() =>
        await Assert.ThrowsAsync<TaskCanceledException>(() => Echo().Send("silence").AssertReply("x", timeout: 20).StartTestAsync());

    [Fact]
    public async Task What_a_check_of_the_tests_own_throws_is_thrown() => await Assert.ThrowsAsync<InvalidDataException>(
        () => Echo().Send("one").AssertReply(_ => throw new InvalidDataException()).StartTestAsync());

    [Fact]
    public async Task What_the_bot_throws_is_thrown_and_ends_the_chain()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            throw new InvalidDataException();
        });
        await Assert.ThrowsAsync<InvalidDataException>(() => flow.Send("one").Send("two").StartTestAsync());
        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task A_comparer_decides_where_there_is_one()
    {
        var expected = MessageFactory.Text("anything");
        var same = EqualityComparer<IActivity>.Create((_, _) => true, _ => 0);
        var other = EqualityComparer<IActivity>.Create((_, _) => false, _ => 0);
        await Echo().Send("one").AssertReply(expected, same).StartTestAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertReply(expected, other).StartTestAsync());
    }

    [Fact]
    public async Task A_step_runs_once_however_often_the_chain_is_awaited_or_continued()
    {
        var said = Echo().Send("one");
        await said.StartTestAsync();
        await said.StartTestAsync();
        await said.AssertReply("echo:one").StartTestAsync();
        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task A_recorded_conversation_is_played_back()
    {
        IActivity[] recorded = [Said("one", "user"), Said("echo:one", "bot"), Said("two", "user"), Said("echo:two", "bot")];
        await Echo().Test(recorded).StartTestAsync();
        await Echo().Test(recorded, (expected, actual) => Assert.Equal(expected.AsMessageActivity().Text, actual.AsMessageActivity().Text)).StartTestAsync();
        recorded[3] = Said("echo:three", "bot");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Test(recorded).StartTestAsync());

        static Activity Said(string text, string role) => new("message") { Text = text, From = new ChannelAccount(role, role) { Role = role } };
    }

    [Fact]
    public async Task A_person_can_join()
    {
        var flow = new TestFlow(new TestAdapter(), (turn, ct) => turn.SendActivityAsync("hello " + turn.Activity.MembersAdded[0].Name, cancellationToken: ct));
        await flow.SendConversationUpdate().AssertReply("hello User1").StartTestAsync();
    }

    private TestFlow Echo() => new(new TestAdapter(), async (turn, ct) =>
    {
        turns++;
        if (turn.Activity.Text != "silence")
        {
            await turn.SendActivityAsync("echo:" + turn.Activity.Text, cancellationToken: ct);
        }
    });
}
