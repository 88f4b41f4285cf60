using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Questions;

/// <summary>Asks for facts, each under its service: <c>Exchange:</c>, then <c>- item</c> lines. Answered as it was typed.</summary>
public sealed record SectionsQuestion(string Id) : Question(Id)
{
    /// <summary>In UTF-16 code units.</summary>
    public int MaxLength { get; init; }

    public override ImmutableArray<Input> Inputs(Answers answers, int rows = 1) => [new Input(Id, Words, InputKind.Multiline)];

    public override Reading Read(RawValues raw, ReadingContext context) => Sections.Read(raw[Id]) switch
    {
        [] => Reading.Refused(new(Problem.Required, Id)),
        _ when raw[Id].Length > MaxLength => Reading.Refused(new("too_long", Id, $"{raw[Id].Length}", $"{MaxLength}")),
        [{ Service: "", Items: [var item, ..] }, ..] => Reading.Refused(new("section_without_service", Id, PlainText.Quote(item))),
        var sections when sections.FirstOrDefault(s => s.Items.IsEmpty) is { } empty =>
            Reading.Refused(new("section_without_items", Id, PlainText.Quote(empty.Service))),
        _ => Reading.Of(Id, raw[Id]),
    };

    /// <summary>Typed line by line: what comes next is added to what is there, unless that stood under no service.</summary>
    public override RawValues? Typed(string text, RawValues known, ReadingContext context) =>
        known.With(Id, Sections.Read(known[Id]) is [] or [{ Service: "" }, ..] ? text : $"{known[Id]}\n{text}");
}
