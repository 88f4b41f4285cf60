using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>Inputs as a person left them, by input id, before anything is checked. Missing and empty are the same. Immutable.</summary>
public sealed class RawValues
{
    public static readonly RawValues None = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    private RawValues(ImmutableDictionary<string, string> values) => Values = values;

    public ImmutableDictionary<string, string> Values { get; }

    public static RawValues Of(IEnumerable<KeyValuePair<string, string>> values) => new(None.Values.SetItems(values));

    public string this[string id] => Values.GetValueOrDefault(id, "").Trim();

    public RawValues With(string id, string value) => new(Values.SetItem(id, value));

    public RawValues With(IEnumerable<KeyValuePair<string, string>> others) => new(Values.SetItems(others));

    public RawValues Without(IEnumerable<string> ids) => new(Values.RemoveRange(ids));

    public RawValues Only(IEnumerable<string> ids) => Of(ids.Where(Values.ContainsKey).Select(id => KeyValuePair.Create(id, Values[id])));
}
