using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// A bot that also knows what only Teams sends: channels and teams that come and go, messages edited, meetings, and the invokes of message
/// extensions, task modules, tabs and files. Override what matters; an invoke that nobody answers gets 501.
/// </summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    private static TeamsChannelData Data(IActivity activity) =>
        activity.ChannelId == Channels.Msteams ? activity.GetChannelData<TeamsChannelData>() : null;

    /// <exception cref="ActivityHandler.InvokeResponseException">It has another shape: 400.</exception>
    private static T Value<T>(ITurnContext<IInvokeActivity> turnContext)
        where T : class
    {
        try
        {
            return SchemaJson.Convert<T>(turnContext.Activity.Value) ?? throw Unexpected(null);
        }
        catch (JsonException)
        {
            throw Unexpected(turnContext.Activity.Value);
        }

        static InvokeResponseException Unexpected(object value) => new(HttpStatusCode.BadRequest, $"expected type '{value?.GetType().Name}'");
    }
}
