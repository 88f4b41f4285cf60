using System.Net;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Machines;

/// <summary>Two bots that share a PostgreSQL database and a channel, as two machines do; either may be brought what Alex does.</summary>
public abstract class TwoMachinesTest : ChatTest, IDisposable
{
    private readonly TemporaryPostgres database = new();

    /// <summary>The second machine; the first is <see cref="ChatTest.Bot"/>.</summary>
    private protected BotUnderTest Other { get; private set; } = null!;

    private protected override (string Name, string Value)[] Settings => [database.Setting, ("Cadence:TickSeconds", "3600")];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Other = await BotUnderTest.StartAsync(settings: Settings);
    }

    public override async Task DisposeAsync()
    {
        await Other.DisposeAsync();
        await base.DisposeAsync();
    }

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody whose every step is brought to another machine than the one before.</summary>
    private protected async Task<ChatPerson> WanderingAsync(string id, string locale = "en-US")
    {
        var steps = 0;
        var person = new ChatPerson(() => steps++ % 2 == 0 ? Bot.Address : Other.Address, Channel, id, locale);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", "MVM"));
        return person;
    }

    /// <summary>Brings an activity to both machines at once, twice to each.</summary>
    private protected async Task<IReadOnlyList<string>> DeliverToBothAsync(JsonObject activity)
    {
        Wire[] wires = [new(Bot, Channel.ServiceUrl), new(Other, Channel.ServiceUrl)];
        var answers = await Task.WhenAll(wires.Concat(wires).Select(wire => wire.DeliverAsync(activity)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        return [.. answers.Select(answer => answer.Body)];
    }
}
