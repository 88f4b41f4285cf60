using Microsoft.Playwright;

namespace NotesBot.Tests.DevChat;

/// <summary>The picture of the chat in the documentation, taken anew when the environment variable <c>UPDATE_PICTURES</c> is 1.</summary>
internal static class Picture
{
    public static async Task TakeAsync(IPage page)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(SourceTree.Folder("docs"), "chat.png") });
        }
    }
}
