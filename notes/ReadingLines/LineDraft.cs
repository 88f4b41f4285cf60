using System.Collections.Immutable;
using NotesBot.Notes.Questions;

namespace NotesBot.Notes.ReadingLines;

/// <summary>What was read of a line so far, for one note type. Lives within one reading.</summary>
internal sealed class LineDraft(NoteType type, string customer, ReadingContext context)
{
    // The words that no question takes go to the one that takes any.
    private static readonly ImmutableArray<string> FreeTexts = ["summary", "text", "overview", "relationship"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> understood = [];

    public NoteType Type { get; } = type;

    public ReadingContext Context { get; } = context;

    public RawValues Values => RawValues.Of(values);

    public string Customer { get; set; } = customer;

    /// <summary>Whether a label of the finished note stands in it.</summary>
    public bool IsLabelled { get; set; }

    /// <summary>The id of the question that takes what is left over; null for a note that has none.</summary>
    public string? FreeText { get; } = FreeTexts.FirstOrDefault(id => type.Question(id) is not null)
        ?? type.Questions.OfType<TextQuestion>().FirstOrDefault(question => question is { Multiline: true, Optional: false })?.Id;

    /// <summary>Whether it is a finished note: several such labels.</summary>
    public bool IsFinished { get; set; }

    /// <summary>How many questions got something, beside the one that takes any words.</summary>
    public int Score => understood.Count(id => id != "status_detail" && (IsLabelled || id != FreeText));

    public string this[string id] => values.GetValueOrDefault(id, "");

    public bool Has(string id) => values.ContainsKey(id);

    public bool Asks(string id) => Type.Question(id) is not null;

    /// <summary>Enters a value; false when another one stands there already.</summary>
    public bool Enter(string id, string value, string? question = null)
    {
        if (values.TryGetValue(id, out var known) && known != value)
        {
            return false;
        }

        values[id] = value;
        Understand(question ?? id);
        return true;
    }

    /// <summary>Adds words to a text.</summary>
    public void Append(string id, string text, string between = ", ", string? question = null)
    {
        values[id] = this[id].Length == 0 ? text : $"{this[id]}{between}{text}";
        Understand(question ?? id);
    }

    /// <summary>Enters a value in the place of whatever stands there.</summary>
    public void Set(string id, string value, string? question = null)
    {
        values[id] = value;
        Understand(question ?? id);
    }

    public void Forget(string id)
    {
        values.Remove(id);
        understood.Remove(id);
    }

    public OneLineFound Found() =>
        new(Type, Customer, Values, [.. understood.Where(id => id != FreeText), .. understood.Where(id => id == FreeText)]);

    private void Understand(string question)
    {
        if (!understood.Contains(question))
        {
            understood.Add(question);
        }
    }
}
