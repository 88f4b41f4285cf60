using System.Collections.Immutable;
using NotesBot.Reminders;

namespace NotesBot.Tests.Reminders;

/// <summary>Many who want the same of the store at once.</summary>
public sealed class TogetherTests
{
    private readonly Lock gate = new();
    private readonly List<ImmutableArray<int>> served = [];
    private TaskCompletionSource free = new();
    private Func<ImmutableArray<int>, bool> fails = _ => false;

    public TogetherTests() => Asked = new(ServeAsync);

    private Together<int, int> Asked { get; }

    [Fact]
    public async Task Those_who_ask_while_it_is_busy_are_served_together_and_each_gets_their_own()
    {
        var first = Asked.AskAsync(1);
        await BegunAsync(1);
        var others = Enumerable.Range(2, 20).Select(Asked.AskAsync).ToList();
        free.SetResult();

        Assert.Equal(10, await first);
        Assert.Equal(Enumerable.Range(2, 20).Select(number => number * 10), await Task.WhenAll(others));
        Assert.Equal([[1], [.. Enumerable.Range(2, 20)]], served);
    }

    [Fact]
    public async Task Those_who_ask_at_once_are_served_together()
    {
        free.SetResult();

        await Task.WhenAll(Enumerable.Range(1, 100).Select(Asked.AskAsync));

        Assert.InRange(served.Count, 1, 50);
    }

    [Fact]
    public async Task It_serves_one_after_the_other_and_again_when_it_was_idle()
    {
        free.SetResult();

        Assert.Equal(10, await Asked.AskAsync(1));
        Assert.Equal(20, await Asked.AskAsync(2));
        Assert.Equal([[1], [2]], served);
    }

    [Fact]
    public async Task The_trouble_of_one_is_nobody_elses()
    {
        fails = numbers => numbers.Contains(3);
        var first = Asked.AskAsync(1);
        await BegunAsync(1);
        var others = Enumerable.Range(2, 4).Select(Asked.AskAsync).ToList();
        free.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => others[1]);
        int[] got = await Task.WhenAll(others[0], others[2], others[3]);
        Assert.Equal([20, 40, 50], got);
        Assert.Equal(10, await first);
    }

    [Fact]
    public async Task Those_who_are_served_by_themselves_after_a_failure_hold_up_nobody()
    {
        fails = numbers => numbers.Length > 1;
        var first = Asked.AskAsync(1);
        await BegunAsync(1);
        var others = new[] { Asked.AskAsync(2), Asked.AskAsync(3) };
        var stuck = new TaskCompletionSource();
        Interlocked.Exchange(ref free, stuck).SetResult();
        await first;
        await BegunAsync(4); // the one, the two that fail, and each of them

        var next = Asked.AskAsync(4);
        await BegunAsync(5);
        stuck.SetResult();

        int[] got = await Task.WhenAll(others[0], others[1], next);
        Assert.Equal([20, 30, 40], got);
    }

    private async Task<ImmutableArray<int>> ServeAsync(ImmutableArray<int> numbers)
    {
        lock (gate)
        {
            served.Add(numbers);
        }

        if (fails(numbers))
        {
            throw new InvalidOperationException();
        }

        await free.Task;
        return [.. numbers.Select(number => number * 10)];
    }

    private async Task BegunAsync(int count)
    {
        for (var patience = DateTime.UtcNow.AddSeconds(60); DateTime.UtcNow < patience;)
        {
            lock (gate)
            {
                if (served.Count >= count)
                {
                    return;
                }
            }

            await Task.Delay(1);
        }

        Assert.Fail($"It was not asked {count} times.");
    }
}
