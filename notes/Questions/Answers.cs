using System.Collections;
using System.Collections.Immutable;

namespace NotesBot.Notes.Questions;

/// <summary>
/// What a person answered, by question id. Values are canonical and free of culture: option ids, ISO dates, trimmed text; several
/// values of one question are joined by commas. Immutable.
/// </summary>
/// <remarks>A question answered with nothing (skipped) is held as an empty text, and so differs from one not asked yet.</remarks>
public sealed class Answers : IEnumerable<KeyValuePair<string, string>>
{
    public static readonly Answers None = new([]);

    private readonly Dictionary<string, string> values;

    private Answers(Dictionary<string, string> values) => this.values = values;

    public static Answers Of(IEnumerable<KeyValuePair<string, string>> values) => None.With(values);

    /// <summary>The answer, or an empty text where there is none.</summary>
    public string this[string id] => values.GetValueOrDefault(id, "");

    /// <summary>In no order, which is quicker where none matters.</summary>
    internal IReadOnlyDictionary<string, string> Values => values;

    /// <summary>Whether the question was answered, be it with nothing.</summary>
    public bool Has(string id) => values.ContainsKey(id);

    /// <summary>The values of a question that takes several.</summary>
    public ImmutableArray<string> List(string id) =>
        [.. this[id].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public Answers With(string id, string value) => Of(values.With([new(id, value)]));

    public Answers With(IEnumerable<KeyValuePair<string, string>> others) => Of(values.With(others));

    public Answers With(Answers others) => Of(values.With(others.values));

    public Answers Without(IEnumerable<string> ids) => Of(values.Without(ids));

    /// <summary>In the order of the ids.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => values.OrderBy(answer => answer.Key, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Answers Of(Dictionary<string, string> all) => all == values ? this : new(all);
}
