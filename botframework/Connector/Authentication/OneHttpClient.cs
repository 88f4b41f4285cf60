using System.Net.Http;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Has MSAL use the HTTP client that the bot's host gave, or the one this process shares.</summary>
internal sealed class OneHttpClient(HttpClient http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http;
}
