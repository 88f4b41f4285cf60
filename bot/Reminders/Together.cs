using System.Collections.Immutable;

namespace NotesBot.Reminders;

/// <summary>
/// Serves those who ask while it is busy together, as soon as it is free: many share one transaction. Where that fails each is served by
/// itself, so one's trouble is nobody else's.
/// </summary>
/// <param name="serve">Gives everybody theirs, in their order. When it throws, nothing of it has stayed, or asking again does no harm.</param>
internal sealed class Together<TAsked, TGot>(Func<ImmutableArray<TAsked>, Task<ImmutableArray<TGot>>> serve)
{
    private readonly Lock gate = new();
    private List<Wish> waiting = [];
    private bool isBusy;

    public Task<TGot> AskAsync(TAsked asked)
    {
        var wish = new Wish(asked);
        lock (gate)
        {
            waiting.Add(wish);
            if (!isBusy)
            {
                isBusy = true;
                _ = Task.Run(ServeAsync);
            }
        }

        return wish.Got.Task;
    }

    // It never throws: each wish gets an answer or an error.
    private async Task ServeAsync()
    {
        while (await NextAsync() is { IsEmpty: false } wishes)
        {
            if (!await AreServedAsync(wishes) && wishes is not [_])
            {
                // Nobody waits for those who have to wait longer by themselves.
                _ = Task.WhenAll(wishes.Select(wish => AreServedAsync([wish])));
            }
        }
    }

    private async Task<ImmutableArray<Wish>> NextAsync()
    {
        // Whoever is about to ask gets to: one more transaction would cost more than the moment.
        for (var before = -1; before < Waiting();)
        {
            before = Waiting();
            await Task.Yield();
        }

        lock (gate)
        {
            var wishes = waiting.ToImmutableArray();
            waiting = [];
            isBusy = !wishes.IsEmpty;
            return wishes;
        }
    }

    private int Waiting()
    {
        lock (gate)
        {
            return waiting.Count;
        }
    }

    // One that is alone gets the error; several will be asked for again.
    private async Task<bool> AreServedAsync(ImmutableArray<Wish> wishes)
    {
        try
        {
            var all = await serve([.. wishes.Select(wish => wish.Asked)]);
            foreach (var (wish, got) in wishes.Zip(all))
            {
                wish.Got.SetResult(got);
            }

            return true;
        }
        catch (Exception fault)
        {
            if (wishes is [var one])
            {
                one.Got.TrySetException(fault);
            }

            return false;
        }
    }

    private sealed record Wish(TAsked Asked)
    {
        public TaskCompletionSource<TGot> Got { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
