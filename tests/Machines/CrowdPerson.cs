using System.Net.Http.Json;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Machines;

/// <summary>
/// One of many who write notes at once. The channel brings whatever wasn't taken again, until it is, and some of it twice: at the same time,
/// or later. Whatever they write holds their own id and nobody else's.
/// </summary>
internal sealed class CrowdPerson
{
    /// <summary>The ways in which somebody writes a note.</summary>
    public static readonly string[] Ways = ["form", "steps", "line"];

    private const int MostAttempts = 200;

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };

    private readonly ChatPerson person;
    private readonly Uri bot;
    private readonly Random random;
    private readonly string id;
    private readonly bool isRestless;

    /// <param name="id">Three digits after a p.</param>
    /// <param name="bot">Where activities are brought to.</param>
    /// <param name="channel">Where the answers arrive.</param>
    /// <param name="seed">Decides what is brought twice.</param>
    /// <param name="isRestless">Whether anything is.</param>
    public CrowdPerson(string id, Uri bot, Channel channel, int seed, bool isRestless = true) =>
        (this.id, this.bot, this.isRestless, random, person) = (id, bot, isRestless, new Random(seed), new ChatPerson(() => bot, channel, id));

    /// <summary>How often something had to be brought again, and how often something was brought once too often.</summary>
    public (int Again, int Twice) Brought { get; private set; }

    public async Task WriteAsync(string way)
    {
        if (way == "line")
        {
            await SayAsync($"Contoso {id}: exo on track, talked with {id}, next hcw run friday");
            await TapAsync("note.review");
        }
        else
        {
            await SayAsync("new note");
            if (way == "form")
            {
                await TapAsync("note.form");
                await TapAsync("note.review", [.. Walk.Steps.SelectMany(step => Inputs(step.Page))]);
            }
            else
            {
                await StepsAsync("review");
            }
        }

        Assert.Equal("review", person.PageShown());
        await (random.Next(2) == 0 ? SayAsync("post") : TapAsync("note.post"));
        Assert.Contains("Ready for FTOP", person.WordsShown(), StringComparison.Ordinal);
    }

    /// <summary>Begins a note and leaves it before the next action.</summary>
    public async Task BeginAsync()
    {
        await SayAsync("new note");
        if (person.PageShown() == "form")
        {
            await TapAsync("note.steps", Inputs("customer"));
        }

        await StepsAsync("next_action");
    }

    public Task SayAsync(string text) => DoAsync(() => person.SayAsync(text));

    private async Task StepsAsync(string until)
    {
        while (person.PageShown() is var page && page != until)
        {
            await (page is "customer" or "summary" ? SayAsync(Inputs(page)[0].Value) : TapAsync("note.next", Inputs(page)));
            Assert.NotEqual(page, person.PageShown());
        }
    }

    private (string Id, string Value)[] Inputs(string page) => page switch
    {
        "customer" => [("tenant", $"Contoso {id}")],
        "summary" => [("summary", $"Talked with {id}.")],
        _ => Walk.Inputs(page),
    };

    private Task TapAsync(string verb, params (string, string)[] inputs) => DoAsync(() => person.TapAsync(verb, inputs));

    private async Task DoAsync(Func<Task> step)
    {
        var first = TriesAsync(step);
        if (isRestless && random.Next(8) == 0)
        {
            await OnceMoreAsync();
        }

        for (var attempts = 1; !await first; attempts++)
        {
            Assert.True(attempts < MostAttempts, $"Nobody took what {id} did.");
            Brought = (Brought.Again + 1, Brought.Twice);
            await Task.Delay(20);
            first = TriesAsync(person.AgainAsync);
        }

        if (isRestless && random.Next(8) == 0)
        {
            await OnceMoreAsync();
        }
    }

    // Whatever comes of it: the other one is what the person sees.
    private async Task OnceMoreAsync()
    {
        Brought = (Brought.Again, Brought.Twice + 1);
        var activity = person.Last.DeepClone().AsObject();
        activity["timestamp"] = "2020-04-01T12:00:30Z";
        using var answer = await Http.PostAsJsonAsync(new Uri(bot, "/api/messages"), activity);
    }

    private static async Task<bool> TriesAsync(Func<Task> step)
    {
        try
        {
            await step();
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
