using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace NotesBot.Notes.Texts;

/// <summary>The texts of one language. A missing text is a defect and throws.</summary>
public sealed class Words
{
    // What a finished note prints; all that exists in the languages in which nobody is talked to.
    private static readonly ResourceManager Labels = Subject("Labels");

    private readonly FrozenDictionary<string, string> texts;
    private readonly CultureInfo culture;

    /// <param name="code">The language, such as <c>en</c> or <c>zh</c>.</param>
    public Words(string code, params ReadOnlySpan<ResourceManager> resources)
    {
        Code = code;
        culture = CultureInfo.GetCultureInfo(code);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Load(resource, code == "en" ? CultureInfo.InvariantCulture : culture, all);
        }

        texts = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The texts of the notes, one resource a subject; a bot adds its own to them.</summary>
    public static ImmutableArray<ResourceManager> Notes { get; } =
        [Subject("Notes"), Labels, Subject("Intent"), Subject("Calls"), Subject("Checking")];

    public static Words English { get; } = new("en", [.. Notes]);

    public static Words Chinese { get; } = new("zh", [.. Notes]);

    /// <summary>The languages in which people are talked to.</summary>
    public static ImmutableArray<Words> All { get; } = [English, Chinese];

    /// <summary>
    /// The languages in which a note may be written. Those after <see cref="All"/> have only the texts that a finished note prints.
    /// </summary>
    public static ImmutableArray<Words> ForNotes { get; } =
        [.. All, new("de", Labels), new("ja", Labels), new("pt", Labels), new("es", Labels)];

    /// <summary>The language's code, such as <c>en</c> or <c>zh</c>.</summary>
    public string Code { get; }

    public IEnumerable<string> Keys => texts.Keys;

    /// <exception cref="KeyNotFoundException">This language lacks the text.</exception>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The text '{key}' is missing in '{Code}'.");

    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text with its places {0}, {1} … filled.</summary>
    public string Format(string key, params object[] args) => string.Format(culture, this[key], args);

    /// <summary>The language for a locale such as <c>zh-CN</c>; English for every one that has no texts.</summary>
    public static Words Of(string? locale) =>
        All.FirstOrDefault(words => locale?.StartsWith(words.Code, StringComparison.OrdinalIgnoreCase) == true) ?? English;

    /// <summary>The note language of exactly this code; English for every other one.</summary>
    public static Words OfNote(string? code) => ForNotes.FirstOrDefault(words => words.Code == code) ?? English;

    private static ResourceManager Subject(string name) => new($"NotesBot.Notes.Texts.{name}", typeof(Words).Assembly);

    private static void Load(ResourceManager resource, CultureInfo culture, Dictionary<string, string> into)
    {
        var set = resource.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new MissingManifestResourceException($"There are no texts for '{culture.Name}' in {resource.BaseName}.");
        foreach (System.Collections.DictionaryEntry entry in set)
        {
            into[(string)entry.Key] = (string)entry.Value!;
        }
    }
}
