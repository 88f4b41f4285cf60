using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Trouble;

/// <summary>Another program holds the SQLite file: the bot waits for a while, then says so, and goes on when the file is free.</summary>
public sealed class LockedFileTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2020, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporarySqlite file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task While_another_program_holds_the_file_people_are_told_and_afterwards_the_same_is_saved()
    {
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProcess.StartAsync(
            Noon, file.Setting, ("Cadence:TickSeconds", "3600"), ("Logging:LogLevel:NotesBot", "Error"));
        var alex = new ChatPerson(() => bot.Address, channel);
        var kim = new ChatPerson(() => bot.Address, channel, "kim");
        foreach (var person in new[] { alex, kim })
        {
            await person.InstallAsync();
            await person.TapAsync("role.set", ("role", "MVM"));
            await person.WalkToAsync("summary");
        }

        using (await Gate.CloseAsync(file.Database)) // this process is the other program
        {
            await Task.WhenAll(alex.SayAsync("Certificates discussed."), kim.TapAsync("note.next", Walk.Inputs("summary")));
        }

        await bot.LoggedAsync("Only one NotesBot may use it.", times: 2);
        foreach (var person in new[] { alex, kim })
        {
            Told.Database(person, bot.Lines, $"Another program has held the database '{file.Path}' for too long. Only one NotesBot may use it.");
            await person.AgainAsync();
            Assert.Equal("next_action", person.PageShown());
        }
    }
}
