using System;
using Known = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
    {
        Known.Facebook or Known.Skype => buttonCnt <= 10,
        Known.Line => buttonCnt <= 13,
        Known.Kik => buttonCnt <= 20,
        Known.Telegram or Known.Emulator or Known.Directline or Known.DirectlineSpeech or Known.Webchat => buttonCnt <= 100,
        Known.Msteams => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Known.Facebook or Known.Skype => buttonCnt <= 3,
        Known.Msteams => buttonCnt <= 50,
        Known.Line => buttonCnt <= 99,
        Known.Slack or Known.Telegram or Known.Emulator or Known.Directline or Known.DirectlineSpeech or Known.Webchat
            or Known.Cortana => buttonCnt <= 100,
        _ => false,
    };

    public static bool HasMessageFeed(string channelId) => channelId != Known.Cortana;

    /// <summary>Characters a button's title may have.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
