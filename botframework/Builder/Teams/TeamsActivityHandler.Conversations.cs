using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

// Teams and their channels that come, go and change.
public partial class TeamsActivityHandler
{
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        var data = Data(activity);
        return (activity, data?.EventType) switch
        {
            ({ MembersAdded: { } added }, _) => OnTeamsMembersAddedDispatchAsync(added, data?.Team, turnContext, cancellationToken),
            ({ MembersRemoved: { } removed }, _) => OnTeamsMembersRemovedDispatchAsync(removed, data?.Team, turnContext, cancellationToken),
            (_, "channelCreated") => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            (_, "channelDeleted") => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            (_, "channelRenamed") => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            (_, "channelRestored") => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turnContext, cancellationToken),
            (_, "teamArchived") => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
            (_, "teamDeleted") => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
            (_, "teamHardDeleted") => OnTeamsTeamHardDeletedAsync(data.Team, turnContext, cancellationToken),
            (_, "teamRenamed") => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
            (_, "teamRestored") => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
            (_, "teamUnarchived") => OnTeamsTeamUnarchivedAsync(data.Team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
    }

    protected virtual Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelDeletedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelRestoredAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamHardDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamRestoredAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamUnarchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
