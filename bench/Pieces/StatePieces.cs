using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Bench.Pieces;

/// <summary>A dialog's stack and a number, from an SQLite file and safely back into it.</summary>
public class StatePieces
{
    private readonly SilentChannel channel = new();
    private DirectoryInfo folder = null!;
    private SqliteDatabase database = null!;
    private ConversationState state = null!;
    private IStatePropertyAccessor<DialogState> stack = null!;
    private IStatePropertyAccessor<long> number = null!;

    [GlobalSetup]
    public async Task CheckAsync()
    {
        folder = Directory.CreateTempSubdirectory("notesbot-bench-");
        database = SqliteDatabase.Open(Path.Combine(folder.FullName, "state.db"), DateTimeOffset.UtcNow);
        state = new ConversationState(new BotStateStorage(database));
        stack = state.CreateProperty<DialogState>("stack");
        number = state.CreateProperty<long>("number");
        await channel.BringAsync(async (turn, cancellationToken) =>
        {
            await new AskingDialog().RunAsync(turn, stack, cancellationToken);
            await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
        });

        var before = await LoadAsync();
        await SaveAsync();
        Expect.Same((before + 1).ToString(CultureInfo.InvariantCulture), (await LoadAsync()).ToString(CultureInfo.InvariantCulture));
    }

    [GlobalCleanup]
    public void Clean()
    {
        database.Dispose();
        folder.Delete(recursive: true);
    }

    [Benchmark(Description = "state read from SQLite: a dialog's stack")]
    public async Task<long> LoadAsync()
    {
        var read = 0L;
        await channel.BringAsync(async (turn, cancellationToken) =>
        {
            if ((await stack.GetAsync(turn, () => new(), cancellationToken)).DialogStack is not [var asked])
            {
                throw new InvalidOperationException("The stack is gone.");
            }

            Expect.Same(nameof(AskingDialog), asked.Id);
            read = await number.GetAsync(turn, () => 0, cancellationToken);
        });
        return read;
    }

    [Benchmark(Description = "state read, changed and made durable in SQLite")]
    public Task SaveAsync() => channel.BringAsync(async (turn, cancellationToken) =>
    {
        await number.SetAsync(turn, 1 + await number.GetAsync(turn, () => 0, cancellationToken), cancellationToken);
        await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
    });
}
