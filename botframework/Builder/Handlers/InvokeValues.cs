using System;
using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The values of invokes, checked as the channel would have them: a wrong one is answered 400 with an error in the body.</summary>
internal static class InvokeValues
{
    public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity);
        if (value.Action is null)
        {
            throw Refused("Missing action property");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw Refused($"The action '{value.Action.Type}' is not supported.", "NotSupported");
    }

    public static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity, " for search");
        if (string.IsNullOrEmpty(value.Kind) && string.Equals(activity.ChannelId, Connector.Channels.Msteams, StringComparison.OrdinalIgnoreCase))
        {
            // Teams does not always say which kind of search it means.
            value.Kind = SearchInvokeTypes.Search;
        }

        return string.IsNullOrEmpty(value.QueryText) ? throw Refused("Missing queryText property for search")
            : string.IsNullOrEmpty(value.Kind) ? throw Refused("Missing kind property for search")
            : value;
    }

    private static T Read<T>(IInvokeActivity activity, string what = "")
        where T : class
    {
        try
        {
            return SchemaJson.Convert<T>(activity.Value) ?? throw Refused("Missing value property" + what);
        }
        catch (JsonException)
        {
            throw Refused("Value property is not properly formed" + what);
        }
    }

    private static ActivityHandler.InvokeResponseException Refused(string message, string code = "BadRequest") => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });
}
