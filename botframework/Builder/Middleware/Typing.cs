using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows in one turn, again and again, that the bot is typing, until it is disposed of. That it can't be shown is no fault.</summary>
internal sealed class Typing : IAsyncDisposable
{
    private readonly ITurnContext turn;
    private readonly TimeSpan delay;
    private readonly TimeSpan period;
    private CancellationTokenSource stop;
    private Task showing;
    private bool ended;

    public Typing(ITurnContext turn, TimeSpan delay, TimeSpan period)
    {
        (this.turn, this.delay, this.period) = (turn, delay, period);
        Start();
    }

    /// <summary>Waits for the delay once more.</summary>
    public async Task RestartAsync()
    {
        await StopAsync().ConfigureAwait(false);
        if (!ended)
        {
            Start();
        }
    }

    public async ValueTask DisposeAsync()
    {
        ended = true;
        await StopAsync().ConfigureAwait(false);
    }

    private void Start()
    {
        stop = new CancellationTokenSource();
        showing = ShowAsync(stop.Token);
    }

    private async Task StopAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await showing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            // By the adapter itself: it is no answer, and no business of other middleware.
            var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turn.Activity.RelatesTo };
            typing.ApplyConversationReference(turn.Activity.GetConversationReference());
            await turn.Adapter.SendActivitiesAsync(turn, [typing], cancellationToken).ConfigureAwait(false);
            await Task.Delay(period, cancellationToken).ConfigureAwait(false);
        }
    }
}
