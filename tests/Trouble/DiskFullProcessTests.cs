using System.Diagnostics;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Trouble;

/// <summary>
/// The system lets the bot's process write no file beyond a size: a write fails in its middle, as on a disk that is full or broken. SQLite
/// takes it for a broken one.
/// </summary>
public sealed class DiskFullProcessTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2020, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporarySqlite file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_write_that_fails_half_way_leaves_nothing_and_the_bot_goes_on_when_there_is_room()
    {
        await using var channel = await Channel.StartAsync();
        await using var bot = await BotProcess.StartAsync(
            ["env", "--ignore-signal=XFSZ"], Noon, file.Setting, ("Cadence:TickSeconds", "3600"), ("Logging:LogLevel:NotesBot", "Error"));
        var alex = new ChatPerson(() => bot.Address, channel);
        await alex.InstallAsync();
        await alex.TapAsync("role.set", ("role", "MVM"));
        await alex.WalkToAsync("summary");
        await LimitAsync(bot, $"{new FileInfo($"{file.Path}-wal").Length + 100}"); // in the middle of what is written next

        for (var time = 1; time <= 2; time++)
        {
            await alex.SayAsync("Certificates discussed.");
            await bot.LoggedAsync("Check the disk.", time);
            Told.Database(alex, bot.Lines, $"Reading or writing the database '{file.Path}' failed. Check the disk.");
        }

        await LimitAsync(bot, "unlimited");
        await alex.AgainAsync();
        Assert.Equal("next_action", alex.PageShown());
        await alex.GoOnToAsync("review");
        await alex.TapAsync("note.post");
        Assert.Equal(0, await bot.StopAsync());
        Assert.Single(await new NoteStore(file.Database).NewestAsync("contoso/alex", 9, CancellationToken.None));
    }

    private static async Task LimitAsync(BotProcess bot, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", $"{bot.Id}", $"--fsize={bytes}:"]);
        await limit.WaitForExitAsync();
        Assert.Equal(0, limit.ExitCode);
    }
}
