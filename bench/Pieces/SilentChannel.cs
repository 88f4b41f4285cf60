using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace NotesBot.Bench.Pieces;

/// <summary>Brings the same message again and again, and only takes what is sent.</summary>
internal sealed class SilentChannel : BotAdapter
{
    private readonly Activity message = InboundActivity.Parse(Arriving.Message).Activity;

    /// <summary>The newest text.</summary>
    public string? Sent { get; private set; }

    public async Task BringAsync(BotCallbackHandler bot)
    {
        using var turn = new TurnContext(this, message);
        await RunPipelineAsync(turn, bot, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent = activities[^1].Text;
        return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse("1")));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
