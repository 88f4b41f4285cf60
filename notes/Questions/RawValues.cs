namespace NotesBot.Notes.Questions;

/// <summary>Inputs as a person left them, by input id, before anything is checked. Missing and empty are the same. Immutable.</summary>
public sealed class RawValues
{
    public static readonly RawValues None = new([]);

    // Copied whole for each change: a note has some twenty values, and for so few that is quicker than any tree.
    private readonly Dictionary<string, string> values;

    private RawValues(Dictionary<string, string> values) => this.values = values;

    public IReadOnlyDictionary<string, string> Values => values;

    public static RawValues Of(IEnumerable<KeyValuePair<string, string>> values) => None.With(values);

    public string this[string id] => values.GetValueOrDefault(id, "").Trim();

    public RawValues With(string id, string value) => new(new(values, StringComparer.Ordinal) { [id] = value });

    public RawValues With(IEnumerable<KeyValuePair<string, string>> others)
    {
        var all = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (id, value) in others)
        {
            all[id] = value;
        }

        return all.Count == 0 ? None : new RawValues(all);
    }

    public RawValues Without(IEnumerable<string> ids)
    {
        var rest = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            rest.Remove(id);
        }

        return new RawValues(rest);
    }

    public RawValues Only(IEnumerable<string> ids) => Of(ids.Where(values.ContainsKey).Select(id => KeyValuePair.Create(id, values[id])));
}
