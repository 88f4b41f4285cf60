using System.Collections.Immutable;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;

namespace NotesBot.Cards;

/// <summary>A declared input as the card template expects it: its words, its value and what is wrong with it.</summary>
internal static class InputData
{
    /// <summary>No day and no options together are as long as this, and what is can't be shown by any client. In UTF-16 code units.</summary>
    private const int LongestChosen = 1000;

    /// <param name="most">How much of a text is shown, in UTF-16 code units.</param>
    public static CardData Of(
        Input input, RawValues known, ImmutableArray<Problem> problems, Words words, DateOnly today, int most = int.MaxValue)
    {
        var value = known.Values.GetValueOrDefault(input.Id, input.PresetOn(today));
        if (input.Kind is not (InputKind.Text or InputKind.Multiline) && value.Length > LongestChosen)
        {
            value = "";
        }

        if (value.Length > most)
        {
            value = CardBudget.Cut(value, most);
            problems = problems.Add(new("shown_cut", input.Id, $"{most}"));
        }

        var (label, isFirst) = (input.Label, input.Row <= 1);
        return new CardData
        {
            ["id"] = input.Id,
            ["kind"] = Kind(input.Kind),
            ["label"] = Label(input, label, words),
            ["value"] = value,
            ["hint"] = isFirst ? Definition(input, value, words) ?? (input.Hint is { } hint ? words[hint] : words.Find($"{label}.hint")) : null,
            ["links"] = isFirst ? Value.ListOf(input.Links, link => new() { ["title"] = words[$"link.{link.Id}"], ["url"] = link.Url }) : [],
            ["placeholder"] = words.Find($"{label}.placeholder"),
            ["choices"] = Value.ListOf(Options(input), option => new() { ["title"] = Option(input, option, words), ["value"] = option }),
            ["problems"] = Paragraphs.Of(problems.Where(p => p.Input == input.Id).Select(p => Sentence(p, input.Words, words))),
        };
    }

    public static CardData Section(string label) => new() { ["kind"] = "section", ["label"] = label };

    /// <summary>What is wrong, and what to do about it.</summary>
    /// <param name="subject">The words of the question or input that it is about: some have a sentence of their own.</param>
    public static string Sentence(Problem problem, string subject, Words words)
    {
        var own = $"problem.{problem.Code}.{subject}";
        return words.Format(words.Find(own) is null ? $"problem.{problem.Code}" : own, [.. problem.Args]);
    }

    private static string Label(Input input, string key, Words words) =>
        Marked(input, input.Workload is { } code ? words.Format(key, code, words[$"workload.{code}"]) : words[key], words);

    private static string Marked(Input input, string label, Words words) => input switch
    {
        { Counted: ({ } used and > 0, var most) } => words.Format("label.counted", label, used, most),
        { Row: > 1 } => words.Format("label.row", label, input.Row),
        { Row: 1 } => label,
        { Optional: true } => words.Format("label.optional", label),
        _ => label,
    };

    // A list that has no room for definitions shows that of the option chosen.
    private static string? Definition(Input input, string value, Words words) =>
        input.Kind == InputKind.Compact ? words.Find($"{input.OptionWords}.{value}.definition") : null;

    private static IEnumerable<string> Options(Input input) =>
        input is { Kind: InputKind.Compact, Optional: true } ? input.Options.Prepend("") : input.Options;

    // The empty choice takes back one that was made by mistake.
    private static string Option(Input input, string option, Words words) => input.OptionWords switch
    {
        _ when option.Length == 0 => words.Find($"{input.Label}.placeholder") ?? "–",
        "workload" => $"{option} – {words[$"workload.{option}"]}",
        var kind when input.Kind == InputKind.Choice && words.Find($"{kind}.{option}.definition") is { } definition =>
            words.Format("label.defined", words[$"{kind}.{option}"], definition),
        // FTOP's own labels have no other name.
        var kind => words.Find($"{kind}.{option}.label") ?? words.Find($"{kind}.{option}") ?? option,
    };

    private static string Kind(InputKind kind) => kind switch
    {
        InputKind.Text => "text",
        InputKind.Multiline => "multiline",
        InputKind.Choice => "choice",
        InputKind.Compact => "compact",
        InputKind.Choices => "choices",
        InputKind.Date => "date",
        InputKind.Toggle => "toggle",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind of input needs its place in the template."),
    };
}
