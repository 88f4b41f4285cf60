namespace Microsoft.Bot.Schema;

/// <summary>What a <see cref="CardAction"/> does when it is tapped.</summary>
public static class ActionTypes
{
    public const string Call = "call";
    public const string DownloadFile = "downloadFile";
    public const string ImBack = "imBack";
    public const string MessageBack = "messageBack";
    public const string OpenUrl = "openUrl";
    public const string Payment = "payment";
    public const string PlayAudio = "playAudio";
    public const string PlayVideo = "playVideo";
    public const string PostBack = "postBack";
    public const string ShowImage = "showImage";
    public const string Signin = "signin";
    public const string openApp = "openApp";
}
