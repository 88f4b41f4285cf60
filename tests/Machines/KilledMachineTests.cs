using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Postgres;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Machines;

/// <summary>One of two machines is killed, or stands still, in the middle of a turn: the other goes on.</summary>
public sealed class KilledMachineTests : IAsyncLifetime, IDisposable
{
    private static readonly DateTimeOffset Noon = new(2020, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryPostgres database = new();
    private BotProcess[] machines = [];
    private BotProcess serving = null!;
    private Channel channel = null!;
    private ChatPerson alex = null!;

    public async Task InitializeAsync()
    {
        channel = await Channel.StartAsync();
        // The server lets go of a machine that stands still after one second here, and after ten otherwise.
        var setting = ("Database:ConnectionString", database.ConnectionString + ";Options=-c idle_in_transaction_session_timeout=1000");
        (string, string)[] settings = [setting, ("Cadence:TickSeconds", "3600"), ("Turns:Seconds", "60")];
        machines = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => BotProcess.StartAsync(Noon, settings)));
        serving = machines[0];
        alex = new ChatPerson(() => serving.Address, channel);
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.WalkToAsync("summary");
    }

    public async Task DisposeAsync()
    {
        await Task.WhenAll(machines.Select(machine => machine.DisposeAsync().AsTask()));
        await channel.DisposeAsync();
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_machine_killed_in_the_middle_of_a_turn_lets_the_other_go_on()
    {
        var arrived = new TaskCompletionSource();
        channel.Before = _ =>
        {
            arrived.TrySetResult();
            return new TaskCompletionSource().Task;
        };
        var killed = Assert.ThrowsAsync<HttpRequestException>(() => alex.SayAsync("Certificates discussed."));
        await arrived.Task;
        channel.Before = _ => Task.CompletedTask;

        await machines[0].KillAsync();
        await killed;
        serving = machines[1];
        await alex.AgainAsync();

        Assert.Equal("next_action", alex.PageShown());
        await FinishAsync();
    }

    [Fact]
    public async Task A_machine_that_stands_still_in_the_middle_of_a_change_lets_the_other_go_on_and_changes_nothing_later()
    {
        var (here, there) = (To(machines[0]), To(machines[1]));
        var message = here.Message("Certificates discussed.");
        using var patience = new CancellationTokenSource();
        Task givenUp;
        using (var table = HeldTable.Lock(database.ConnectionString, "draft"))
        {
            givenUp = here.GiveUpAsync(message, patience.Token);
            await table.ReachedAsync();
            await machines[0].SignalAsync("STOP");
        }

        await patience.CancelAsync();
        await givenUp;
        await there.DeliverAsync(message);

        var draft = await DraftAsync();
        Assert.Equal("Certificates discussed.", draft.Answers["summary"]);
        await machines[0].SignalAsync("CONT");
        await here.DeliverAsync(here.Message("drafts")); // comes after the turn that stood still
        var after = await DraftAsync();
        Assert.Equal((draft.Page, draft.Revision), (after.Page, after.Revision));
        Assert.DoesNotContain(channel.Sent, sent => sent["text"] is not null);
        serving = machines[1];
        alex.Look();
        await alex.TapAsync("note.resume");
        await FinishAsync();
    }

    private Wire To(BotProcess machine) => new(() => machine.Address, channel.ServiceUrl);

    private async Task<Draft> DraftAsync() =>
        Assert.Single(await new DraftStore(database.Database).OpenAsync("contoso/alex", CancellationToken.None));

    private async Task FinishAsync()
    {
        await alex.GoOnToAsync("review");
        await alex.TapAsync("note.post");
        var note = Assert.Single(await new NoteStore(database.Database).NewestAsync("contoso/alex", 9, CancellationToken.None));
        Assert.Single(channel.Sent, message => message["text"]?.GetValue<string>() == note.Body);
    }
}
