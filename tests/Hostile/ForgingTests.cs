using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>
/// Whoever taps what another was offered sees nothing of theirs and changes nothing of theirs: by every verb there is, from the same
/// tenant and from another where they have the same name.
/// </summary>
public sealed class ForgingTests(Victim victim) : IClassFixture<Victim>
{
    /// <summary>Typed, and never offered.</summary>
    private static readonly string[] TypedAlone = ["note.cancel", "check.ask", "data.ask_delete"];

    private static int people;

    public static TheoryData<string> Verbs => [.. Stolen.Verbs];

    [Theory, MemberData(nameof(Verbs))]
    public async Task A_colleague_can_do_nothing_with_anothers_card(string verb) => await ForgeAsync(await ColleagueAsync(isBusy: false), verb);

    [Theory, MemberData(nameof(Verbs))]
    public async Task A_colleague_in_the_middle_of_a_note_can_do_nothing_with_anothers_card(string verb) =>
        await ForgeAsync(await ColleagueAsync(isBusy: true), verb);

    [Theory, MemberData(nameof(Verbs))]
    public async Task Who_bears_the_same_name_in_another_tenant_can_do_nothing_with_anothers_card(string verb)
    {
        var namesake = new Thief("alex", $"29:alex-{Interlocked.Increment(ref people)}", "fabrikam");
        await DeliverAsync(namesake, new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        await DeliverAsync(namesake, Said("FE, FM, FTA"));
        await ForgeAsync(namesake, verb);
    }

    [Fact]
    public async Task A_code_is_good_in_its_own_tenant_alone()
    {
        Assert.Matches("[2-9A-Z]{4}-[2-9A-Z]{4}", victim.Code);
        var namesake = new Thief("alex", "29:alex-of-fabrikam", "fabrikam");
        await DeliverAsync(namesake, new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        await DeliverAsync(namesake, Said("FTA"));

        await SeesNothingAsync(namesake, () => DeliverAsync(namesake, Said(victim.Code)));
    }

    [Theory]
    [InlineData("drafts")]
    [InlineData("my notes")]
    [InlineData("search QUOKKA")]
    [InlineData("search my notes for QUOKKA GMBH")]
    [InlineData("reminders")]
    [InlineData("which are overdue?")]
    [InlineData("show QUOKKA GMBH")]
    [InlineData("hand over QUOKKA GMBH")]
    [InlineData("I updated QUOKKA GMBH")]
    [InlineData("stop QUOKKA GMBH")]
    [InlineData("snooze QUOKKA GMBH")]
    [InlineData("enterprise status for QUOKKA GMBH")]
    [InlineData("QUOKKA GMBH: exo on track, certs discussed")]
    [InlineData("help")]
    [InlineData("settings")]
    [InlineData("anything else")]
    public async Task What_a_colleague_types_shows_nothing_of_anothers(string sentence)
    {
        var colleague = await ColleagueAsync(isBusy: false);
        await SeesNothingAsync(colleague, () => DeliverAsync(colleague, Said(sentence)));
    }

    private async Task<Thief> ColleagueAsync(bool isBusy)
    {
        var id = $"kim-{Interlocked.Increment(ref people)}";
        var kim = new ChatPerson(victim.Bot, victim.Channel, id);
        await kim.InstallAsync();
        await kim.TapAsync("role.set", ("role", "FE,FM,FTA"));
        if (isBusy)
        {
            await kim.SayAsync("track Fabrikam, last update 20 March");
            await kim.SayAsync("new note");
            await kim.TapAsync("note.next", ("tenant", "Fabrikam"));
        }

        return new Thief(id, $"29:{id}", "contoso");
    }

    private async Task ForgeAsync(Thief thief, string verb)
    {
        var taps = victim.Taps(verb);
        Assert.Equal(TypedAlone.Contains(verb), taps.Count == 0); // a verb that was never offered has not been tried
        foreach (var data in taps.Count > 0 ? taps : victim.Taps("note.resume"))
        {
            var forged = Renamed(data);
            var submitted = forged.DeepClone().AsObject();
            submitted["verb"] = verb;
            await SeesNothingAsync(thief, () => DeliverAsync(thief, Screen.Execute(verb, forged, victim.Alex.Cards[^1].ActivityId)));
            await SeesNothingAsync(thief, () => DeliverAsync(thief, new JsonObject { ["type"] = "message", ["value"] = submitted }));
        }
    }

    // With inputs of their own, and names in another casing, which mean the same: what comes back in Alex's casing was looked up.
    private static JsonObject Renamed(JsonObject data)
    {
        var forged = new JsonObject
        {
            ["confirmed"] = "true", ["summary"] = "Forged", ["text"] = "Forged", ["health"] = "green", ["saved_on"] = "2020-03-25", ["by"] = "day",
            ["snooze_until"] = "2020-04-20", ["reminders"] = "on", ["words"] = Victim.Marker.ToUpperInvariant(),
        };
        foreach (var (name, value) in data)
        {
            var text = value!.ToString();
            forged[name] = text.Contains(Victim.Marker, StringComparison.Ordinal) ? text.ToUpperInvariant() : value.DeepClone();
        }

        return forged;
    }

    private async Task SeesNothingAsync(Thief thief, Func<Task<string>> act)
    {
        var belongings = await victim.BelongingsAsync();
        var (sent, updated) = (victim.Channel.Sent.Count, victim.Channel.Updated.Count);

        var answer = await act();

        var seen = victim.Channel.Sent.Skip(sent).Concat(victim.Channel.Updated.Skip(updated)).ToList();
        Assert.All(seen, message => Assert.Equal($"a:{thief.From}", message["conversation"]!["id"]!.GetValue<string>()));
        Assert.DoesNotContain(Victim.Marker, answer + string.Concat(seen.Select(message => message.ToJsonString())), StringComparison.Ordinal);
        Assert.True(answer.Length > 0 || seen.Count > 0, "Nothing was answered.");
        Assert.Equal(belongings, await victim.BelongingsAsync());
    }

    private async Task<string> DeliverAsync(Thief thief, JsonObject content)
    {
        var wire = new Wire(victim.Bot, victim.Channel.ServiceUrl);
        var activity = wire.Activity(content);
        activity["from"] = new JsonObject { ["id"] = thief.From, ["name"] = "Thief", ["aadObjectId"] = thief.DirectoryId };
        activity["conversation"] = new JsonObject { ["id"] = $"a:{thief.From}", ["conversationType"] = "personal", ["tenantId"] = thief.Tenant };
        var (status, body) = await wire.DeliverAsync(activity);
        Assert.Equal(System.Net.HttpStatusCode.OK, status);
        return body;
    }

    private static JsonObject Said(string text) => new() { ["type"] = "message", ["text"] = text };

    private sealed record Thief(string DirectoryId, string From, string Tenant);
}
