using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The channel's keys can't be had: no token can be told from a forged one, and it isn't the sender's fault.</summary>
internal sealed class SigningKeysUnavailableException() : Exception("The channel's signing keys can't be fetched.");
