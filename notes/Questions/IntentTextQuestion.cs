using System.Collections.Immutable;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Notes.Questions;

/// <summary>
/// Asks for the sentences of an entitlement status, freely or by one of the guidance's templates: a template without a text brings its
/// slots onto the card, and filled in they become the text. At most 400 characters with the tag, which is what FTOP takes.
/// </summary>
/// <param name="Status">The id of the question for L1.</param>
public sealed record IntentTextQuestion(string Id, string Status) : Question(Id)
{
    private const string Template = "template";

    private const string SlotPrefix = "slot_";

    public override IEnumerable<string> Ids =>
        [Id, Template, .. IntentTemplates.All.SelectMany(template => template.Slots).Select(slot => SlotId(slot.Id)).Distinct()];

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1)
    {
        ImmutableArray<string> templates = [.. IntentTemplates.Of(answers[Status]).Select(template => template.Id)];
        var isFilled = Chosen(id => answers[id]) is { } chosen && answers[Id].Length == 0;
        var used = PlainText.OneLine(answers[Id]).Length;
        var template = new Input(Template, Template, InputKind.Compact)
        {
            Options = templates, OptionWords = Template, Optional = true, Hint = Confirming(answers),
        };
        return
        [
            .. templates.IsEmpty ? [] : new[] { template },
            .. isFilled ? Chosen(id => answers[id])!.Slots.Select(Slot) : [],
            new Input(Id, Words, InputKind.Multiline)
            {
                Counted = used == 0 ? null : (used + TagLength(id => answers[id]), IntentLint.MostCharacters), Optional = isFilled,
            },
        ];
    }

    // Where no L3 follows, the question that tells whether the L2 is the right one stands here.
    private string? Confirming(Answers answers) =>
        StatusTree.Knows(2, answers["l2"]) && answers[Status] is StatusTree.StatusUnknown or StatusTree.InProgress ? $"l2.{answers["l2"]}.question" : null;

    public override Reading Read(RawValues raw, ReadingContext context)
    {
        var template = Chosen(id => raw[id]);
        if (PlainText.OneLine(CovidTag.Remove(raw[Id])).Length > 0)
        {
            return ReadText(raw[Id], raw, context).And(Reading.Of(Template, template?.Id ?? ""));
        }

        if (template is null)
        {
            return Reading.Refused(new(Problem.Required, Id));
        }

        ImmutableArray<Problem> missing =
            [.. IntentTemplates.MissingSlots(template, slot => raw[SlotId(slot)]).Select(slot => new Problem("slot_required", SlotId(slot)))];
        return missing.IsEmpty
            ? ReadText(Composed(template, raw, context), raw, context)
            : new(Answers.None, missing);
    }

    public override string Asked(RawValues known) => Open(known) is { } slot ? SlotId(slot) : Id;

    /// <summary>A template's name chooses it; then what is typed fills its slots one by one, "skip" leaving an optional one empty.</summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context)
    {
        if (known[Id].Length == 0 && Open(known) is { } slot)
        {
            return known.With(SlotId(slot), text);
        }

        ImmutableArray<string> templates = [.. IntentTemplates.Of(known[Status]).Select(template => template.Id)];
        return OptionNames.Find(text, templates, Template) is { } found ? known.With(Template, found).With(Id, "") : known.With(Id, text);
    }

    /// <summary>The required slot that is asked next; null when a text or no template is there, or none is open.</summary>
    public string? Open(RawValues known) => known[Id].Length == 0 && Chosen(id => known[id]) is { } template
        ? IntentTemplates.MissingSlots(template, slot => known[SlotId(slot)]).FirstOrDefault()
        : null;

    private static string Composed(IntentTemplate template, RawValues raw, ReadingContext context) =>
        IntentTemplates.Compose(template, slot => raw[SlotId(slot)], NotesBot.Notes.Texts.Words.Of(context.NoteLanguage));

    private static string SlotId(string slot) => SlotPrefix + slot;

    private static Input Slot(IntentSlot slot) => new(SlotId(slot.Id), $"slot.{slot.Id}", InputKind.Text) { Optional = slot.Optional };

    private IntentTemplate? Chosen(Func<string, string> answer) =>
        IntentTemplates.Find(answer(Template)) is { } template && template.L1 == answer(Status) ? template : null;

    private Reading ReadText(string text, RawValues raw, ReadingContext context)
    {
        var blocking = IntentLint.Look(text, raw[Status], context.NoteLanguage, TagLength(id => raw[id])).Findings
            .FirstOrDefault(finding => finding.IsBlocking);
        return blocking switch
        {
            null => Reading.Of(Id, text),
            { Code: IntentFinding.TooLong } => Reading.Refused(
                new("too_long", Id, $"{PlainText.OneLine(text).Length + TagLength(id => raw[id])}", $"{IntentLint.MostCharacters}")),
            { Code: IntentFinding.Placeholder } => Reading.Refused(new("placeholder", Id, blocking.Arg ?? "")),
            _ => Reading.Refused(new(Problem.Required, Id)),
        };
    }

    private static int TagLength(Func<string, string> answer) => CovidTag.IsDue(answer(CovidTag.Question)) ? CovidTag.Tag.Length + 1 : 0;
}
