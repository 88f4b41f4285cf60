using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using NotesBot.Cards;
using NotesBot.Hosting;
using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>
/// Sends a card to somebody who didn't ask for it just now, through the conversation reference of their last activity. It is one request
/// to the connector, not a turn: nothing is read or kept for it.
/// </summary>
internal sealed class ProactiveSender(
    BotFrameworkAuthentication authentication, IOptions<Credentials> credentials, IOptions<CadenceOptions> options, SendingRate rate)
{
    /// <summary>Sends once; a conversation that is gone is made anew first.</summary>
    /// <param name="tenant">Whose rate it counts for.</param>
    /// <param name="reach">Must be open.</param>
    /// <param name="card">The card's JSON, in UTF-8.</param>
    /// <param name="summary">What a notification shows of it.</param>
    /// <param name="stopping">Has it give up earlier. It has an outcome all the same, which can still be recorded.</param>
    public async Task<SendOutcome> SendAsync(string tenant, Reach reach, byte[] card, string summary, CancellationToken stopping)
    {
        var reference = ActivityJson.ReadReference(reach.Reference!);
        await rate.WaitAsync(tenant, reference.Conversation.Id, CancellationToken.None);
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.SendSeconds));
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(late.Token);
        await using var stop = stopping.Register(() => timeout.CancelAfter(TimeSpan.FromSeconds(options.Value.StopSeconds)));
        try
        {
            using var connector = await ConnectAsync(reference, timeout.Token);
            try
            {
                return await SendAsync(connector, reference, card, summary, timeout.Token);
            }
            catch (ErrorResponseException gone) when (SendFaults.IsConversationGone(gone))
            {
                return await SendAnewAsync(connector, reference, tenant, card, summary, timeout.Token);
            }
        }
        catch (Exception fault)
        {
            return SendFaults.Of(fault);
        }
    }

    private async Task<IConnectorClient> ConnectAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        var appId = credentials.Value.MicrosoftAppId ?? "";
        var identity = new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, appId),
            new Claim(AuthenticationConstants.AppIdClaim, appId),
        ]);
        var factory = authentication.CreateConnectorFactory(identity);
        return await factory.CreateAsync(reference.ServiceUrl, authentication.GetOriginatingAudience(), cancellationToken);
    }

    private static async Task<SendOutcome> SendAsync(
        IConnectorClient connector, ConversationReference reference, byte[] card, string summary, CancellationToken cancellationToken)
    {
        var message = CardMessages.Of(card);
        message.Summary = summary;
        message.ApplyConversationReference(reference);
        var taken = await connector.Conversations.SendToConversationAsync(message, cancellationToken);
        return new SendOutcome(ReminderState.Sent) { ActivityId = taken?.Id };
    }

    // Making a conversation that exists gives the same one, so this never leads to a second chat with the person.
    private static async Task<SendOutcome> SendAnewAsync(
        IConnectorClient connector,
        ConversationReference reference,
        string tenant,
        byte[] card,
        string summary,
        CancellationToken cancellationToken)
    {
        var created = await connector.Conversations.CreateConversationAsync(
            new ConversationParameters
            {
                Bot = reference.Bot,
                Members = [reference.User],
                IsGroup = false,
                TenantId = reference.Conversation.TenantId ?? tenant,
            },
            cancellationToken);
        reference.Conversation.Id = created.Id;
        var outcome = await SendAsync(connector, reference, card, summary, cancellationToken);
        return outcome with { NewReference = ActivityJson.Write(reference) };
    }
}
