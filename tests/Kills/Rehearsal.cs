using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Kills;

/// <summary>
/// Writes notes with a bot that nobody kills, each in a way of its own, and writes down every step: so it must be when somebody does.
/// </summary>
internal sealed class Rehearsal : IAsyncDisposable
{
    private readonly BotUnderTest bot;
    private readonly Channel channel;
    private readonly ChatPerson person;
    private readonly Random random;
    private int notes;

    private Rehearsal(BotUnderTest bot, Channel channel, int seed) =>
        (this.bot, this.channel, random, person) = (bot, channel, new Random(seed), new ChatPerson(bot, channel));

    public static async Task<Rehearsal> StartAsync(int seed)
    {
        var rehearsal = new Rehearsal(await BotUnderTest.StartAsync(), await Channel.StartAsync(), seed);
        await rehearsal.person.InstallAsync();
        await rehearsal.person.TapAsync("role.set", ("role", "MVM"));
        return rehearsal;
    }

    /// <summary>The steps of the next note, and its text.</summary>
    public async Task<(IReadOnlyList<WalkStep> Steps, string Body)> NextAsync()
    {
        var name = $"note {++notes}";
        var steps = new List<WalkStep> { await DoAsync(Begin(name)) };
        while (!steps[^1].IsPost)
        {
            steps.Add(await DoAsync(Next(person.PageShown(), name, wentBack: steps.Any(step => step.What == "note.back"))));
        }

        var posted = await bot.Services.GetRequiredService<NoteStore>().NewestAsync("contoso/alex", notes + 1, CancellationToken.None);
        Assert.Equal(notes, posted.Length);
        Assert.Contains(name, posted[0].Body, StringComparison.Ordinal);
        return (steps, posted[0].Body);
    }

    public async ValueTask DisposeAsync()
    {
        await channel.DisposeAsync();
        await bot.DisposeAsync();
    }

    private async Task<WalkStep> DoAsync(WalkStep step)
    {
        await step.DoAsync(person, person.Cards[^1]);
        var drafts = await bot.Services.GetRequiredService<DraftStore>().OpenAsync("contoso/alex", CancellationToken.None);
        return step with
        {
            Page = person.PageShown(),
            Revision = WalkStep.RevisionOf(person.Cards[^1]),
            Answers = drafts.SingleOrDefault()?.Answers ?? Draft.Nothing,
        };
    }

    private WalkStep Begin(string name) => random.Next(6) == 0
        ? new("say", $"Contoso {name}: exo on track, certificates discussed in {name}, next hcw run friday")
        : new("say", "new note");

    private WalkStep Next(string page, string name, bool wentBack)
    {
        var ways = CardJson.Actions(person.Card["actions"]).Select(action => action["verb"]!.GetValue<string>()).ToList();
        var forward = Button(ways[0], page == "form" ? [.. Walk.Steps.SelectMany(step => Inputs(step.Page, name))] : Inputs(page, name));
        return page switch
        {
            "review" => Any(new("say", "post"), forward),
            "customer" => Any(new("say", $"Contoso {name}"), forward),
            "summary" => Any(new("say", $"Certificates discussed in {name}."), forward),
            "form" when random.Next(2) == 0 => Button("note.steps", Inputs("customer", name)),
            _ when ways.Contains("note.form") && random.Next(8) == 0 => Button("note.form", forward.Inputs),
            _ when ways.Contains("note.back") && !wentBack && random.Next(8) == 0 => Button("note.back"),
            _ => forward,
        };
    }

    private WalkStep Button(string verb, params (string, string)[] inputs) => new(random.Next(3) == 0 ? "submit" : "tap", verb, inputs);

    private WalkStep Any(params WalkStep[] ways) => ways[random.Next(ways.Length)];

    private static (string Id, string Value)[] Inputs(string page, string name) => page switch
    {
        "customer" => [("tenant", $"Contoso {name}")],
        "summary" => [("summary", $"Certificates discussed in {name}.")],
        _ => Walk.Inputs(page),
    };
}
