using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

/// <summary>What holds for every note type there is, however it is filled in.</summary>
public sealed class EveryNoteTests
{
    private const int Seeds = 12;

    public static TheoryData<string, string> TypesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in NoteTypes.All)
            {
                Words.ForNotes.ToList().ForEach(words => data.Add(type.Id, words.Code));
            }

            return data;
        }
    }

    public static TheoryData<string> Types => [.. NoteTypes.All.Select(type => type.Id)];

    [Theory, MemberData(nameof(TypesAndLanguages))]
    public void The_pages_and_the_one_form_give_the_same_note(string id, string language) => ForEach(id, (type, values) =>
    {
        var context = Note.Context with { NoteLanguage = language };
        var paged = type.Pages.Aggregate(Reading.Nothing, (all, page) => all.And(page.Read(values.With(all.Answers), context)));
        var formed = type.Form.Read(values, context);

        Assert.Empty(paged.Problems);
        Assert.Empty(formed.Problems);
        Assert.Equal(formed.Answers, paged.Answers);
        var body = Body(type, formed.Answers, language);
        Assert.NotEmpty(body);
        Assert.Equal(body, Body(type, paged.Answers, language));
    });

    [Theory, MemberData(nameof(TypesAndLanguages))]
    public void What_was_read_once_reads_the_same_again(string id, string language) => ForEach(id, (type, values) =>
    {
        var context = Note.Context with { NoteLanguage = language };
        var once = type.Form.Read(values, context).Answers;
        var again = type.Form.Read(values.With(type.Questions.SelectMany(q => q.Ids).Select(input => KeyValuePair.Create(input, once[input]))), context);

        Assert.Empty(again.Problems);
        Assert.Equal(Body(type, once, language), Body(type, again.Answers, language));
    });

    [Theory, MemberData(nameof(Types))]
    public void Every_text_that_was_entered_stands_in_the_note_or_in_a_box_of_its_own(string id) => ForEach(id, (type, values) =>
    {
        var note = NoteFormatter.Finish(type, type.Form.Read(values, Note.Context).Answers, Words.English);
        var printed = string.Join('\n', note.Boxes.Select(box => box.Value).Prepend(note.Body));

        Assert.All(
            values.Values.Where(value => value.Value.StartsWith("Words for ", StringComparison.Ordinal)),
            value => Assert.Contains(value.Value.TrimEnd('.'), printed, StringComparison.OrdinalIgnoreCase));
    });

    [Theory, MemberData(nameof(Types))]
    public void A_complete_note_can_be_posted(string id) => ForEach(id, (type, values) =>
        Assert.Empty(NoteCheck.Of(type, type.Form.Read(values, Note.Context).Answers, values, Note.Context).Problems));

    [Theory, MemberData(nameof(Types))]
    public void The_tag_stands_in_a_note_once_when_the_customer_accelerates_and_never_otherwise(string id) => ForEach(id, (type, values) =>
    {
        var body = Body(type, type.Form.Read(values, Note.Context).Answers, "en");

        Assert.Equal(type.IsTagged && CovidTag.IsDue(values[CovidTag.Question]) ? 1 : 0, CovidTag.Found(body).Length);
    });

    /// <summary>The note type with answers of every extent and many seeds, written by each of its roles.</summary>
    private static void ForEach(string id, Action<NoteType, RawValues> check)
    {
        var type = NoteTypes.Find(id)!;
        foreach (var extent in Enum.GetValues<Extent>())
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                check(type, new GeneratedAnswers(seed, extent).Of(type, type.Roles[seed % type.Roles.Length]));
            }
        }
    }

    private static string Body(NoteType type, Answers answers, string language) => NoteFormatter.Finish(type, answers, Words.OfNote(language)).Body;
}
