using Microsoft.Playwright;

namespace NotesBot.Tests.DevChat;

/// <summary>
/// The machine's own Chromium, started once for the tests that share it: <c>[Collection(Browser.Collection)]</c>, and take it by the
/// constructor. The environment variable <c>CHROMIUM</c> names another one. Nothing is ever downloaded.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    // In milliseconds: how long a page may take on a busy machine before a test gives up.
    private const float Patience = 20_000;

    public const string Collection = "browser";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>An empty page in a profile of its own.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="locale">The browser's language, not the person's.</param>
    public async Task<IPage> NewPageAsync(int width = 1200, int height = 800, string locale = "en-US", bool dark = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = locale,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Executable(), Headless = true, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    private static string Executable()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var candidates = string.IsNullOrEmpty(named)
            ? folders.SelectMany(folder => new[] { Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser") })
            : [named];
        return candidates.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException(
            "These tests need Chromium. On Debian: apt-get install chromium. Elsewhere name its executable in the variable CHROMIUM.");
    }
}
