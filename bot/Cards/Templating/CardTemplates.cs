using System.Collections.Concurrent;

namespace NotesBot.Cards.Templating;

/// <summary>The templates of <c>cards/</c>, which travel inside the assembly; each is parsed once, when first asked for.</summary>
internal static class CardTemplates
{
    private const string Folder = "cards/";
    private const string Extension = ".json";

    private static readonly ConcurrentDictionary<string, CardTemplate> Parsed = new(StringComparer.Ordinal);

    public static CardTemplate List => Get("list");

    public static CardTemplate Message => Get("message");

    public static CardTemplate Page => Get("page");

    public static CardTemplate Posted => Get("posted");

    public static CardTemplate Review => Get("review");

    /// <summary>The file names without their extension.</summary>
    public static IEnumerable<string> Names => typeof(CardTemplates).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Extension.Length]);

    /// <exception cref="ArgumentException">There is no such template.</exception>
    /// <exception cref="CardTemplateException">The template can't be read.</exception>
    public static CardTemplate Get(string name) => Parsed.GetOrAdd(name, static name => CardTemplate.Parse(Source(name)));

    private static string Source(string name)
    {
        using var stream = typeof(CardTemplates).Assembly.GetManifestResourceStream(Folder + name + Extension)
            ?? throw new ArgumentException($"There is no card template '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
