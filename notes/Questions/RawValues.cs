namespace NotesBot.Notes.Questions;

/// <summary>Inputs as a person left them, by input id, before anything is checked. Missing and empty are the same. Immutable.</summary>
public sealed class RawValues
{
    public static readonly RawValues None = new([]);

    private readonly Dictionary<string, string> values;

    private RawValues(Dictionary<string, string> values) => this.values = values;

    public IReadOnlyDictionary<string, string> Values => values;

    public static RawValues Of(IEnumerable<KeyValuePair<string, string>> values) => None.With(values);

    public string this[string id] => values.GetValueOrDefault(id, "").Trim();

    public RawValues With(string id, string value) => Of(values.With([new(id, value)]));

    public RawValues With(IEnumerable<KeyValuePair<string, string>> others) => Of(values.With(others));

    /// <summary>With answers as they are kept, in no order.</summary>
    public RawValues With(Answers answers) => Of(values.With(answers.Values));

    public RawValues Without(IEnumerable<string> ids) => Of(values.Without(ids));

    public RawValues Only(IEnumerable<string> ids) => Of(ids.Where(values.ContainsKey).Select(id => KeyValuePair.Create(id, values[id])));

    private RawValues Of(Dictionary<string, string> all) => all == values ? this : new(all);
}
