using System.Net;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>Activities that arrive while another one is being handled.</summary>
public sealed class AtOnceTests : ChatTest
{
    [Fact]
    public async Task Two_answers_of_one_person_are_taken_one_after_the_other()
    {
        await Alex.WalkToAsync("summary");
        var held = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        Channel.Before = _ =>
        {
            arrived.TrySetResult();
            return held.Task;
        };
        var wire = new Wire(Bot, Channel.ServiceUrl);

        var first = wire.DeliverAsync(wire.Message("Certificates discussed."));
        await arrived.Task;
        var second = wire.DeliverAsync(wire.Message("Obtain certificates"));
        var saved = (await DraftAsync()).Page;
        held.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal("next_action", saved);
        var draft = await DraftAsync();
        Assert.Equal("Certificates discussed.", draft.Answers["summary"]);
        Assert.Equal("Obtain certificates", draft.Answers["next_action"]);
    }

    [Fact]
    public async Task Nobody_waits_for_another_person()
    {
        var kim = await InstalledAsync("kim");
        await Alex.WalkToAsync("summary");
        var held = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        Channel.Before = message =>
        {
            if (message["conversation"]!["id"]!.GetValue<string>() != "a:alex")
            {
                return Task.CompletedTask;
            }

            arrived.TrySetResult();
            return held.Task;
        };
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var waiting = wire.DeliverAsync(wire.Message("Certificates discussed."));
        await arrived.Task;

        await kim.WalkToAsync("review");

        Assert.False(waiting.IsCompleted);
        held.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await waiting).Status);
    }

    [Fact]
    public async Task Two_devices_that_answer_the_same_page_at_once_change_it_once()
    {
        await Alex.WalkToAsync("summary");
        var before = await DraftAsync();
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var card = Alex.Cards[^1];

        var answers = await Task.WhenAll(
            wire.DeliverAsync(wire.Tap(card, "note.next", ("summary", "From the phone"))),
            wire.DeliverAsync(wire.Tap(card, "note.next", ("summary", "From the desk"))));

        var draft = await DraftAsync();
        Assert.Equal(before.Revision + 1, draft.Revision);
        var lost = draft.Answers["summary"] == "From the desk" ? "From the phone" : "From the desk";
        Assert.Single(answers, answer => answer.Body.Contains(lost, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_people_at_once_each_get_their_own_note()
    {
        var people = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => InstalledAsync($"person{i}")));

        await Task.WhenAll(people.Select(async (person, i) =>
        {
            await person.WalkToAsync("summary");
            await person.TapAsync("note.next", ("summary", $"Summary of person{i}."));
            await person.GoOnToAsync("review");
            await person.TapAsync("note.post");
        }));

        for (var i = 0; i < people.Length; i++)
        {
            Assert.Contains($"Summary of person{i}.", Assert.Single(await NotesAsync($"person{i}")).Body, StringComparison.Ordinal);
        }
    }
}
