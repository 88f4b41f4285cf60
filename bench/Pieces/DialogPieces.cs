using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace NotesBot.Bench.Pieces;

/// <summary>A step of a dialog, with everything that the SDK does around it, and neither a database nor a network.</summary>
public class DialogPieces
{
    private readonly SilentChannel channel = new();
    private readonly AskingDialog dialog = new();
    private readonly ConversationState state = new(new MemoryStorage());
    private IStatePropertyAccessor<DialogState> stack = null!;

    [GlobalSetup]
    public async Task CheckAsync()
    {
        stack = state.CreateProperty<DialogState>("stack");
        await StepAsync();
        Expect.Same(AskingDialog.Question, channel.Sent);
        await StepAsync();
        Expect.Same($"{Arriving.Text} {AskingDialog.Question}", channel.Sent);
    }

    [Benchmark(Description = "a dialog step: a text prompt answered, the next one asked, state in memory")]
    public Task StepAsync() => channel.BringAsync(async (turn, cancellationToken) =>
    {
        await dialog.RunAsync(turn, stack, cancellationToken);
        await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
    });
}
