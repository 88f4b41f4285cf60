using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>The same answers give the same note, word for word, whichever way they reach the bot.</summary>
public sealed class EveryNoteTests(SharedBot shared) : IClassFixture<SharedBot>
{
    public static TheoryData<string, string, string> Everything
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var type in NoteTypes.All)
            {
                foreach (var language in Words.ForNotes)
                {
                    data.Add(type.Id, language.Code, "en-US");
                    data.Add(type.Id, language.Code, "zh-CN");
                }
            }

            return data;
        }
    }

    /// <summary>Those of them whose note is written in the person's own language.</summary>
    public static TheoryData<string, string, string> InBothLanguages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            NoteTypes.All.ToList().ForEach(type => data.Add(type.Id, "en", "en-US"));
            NoteTypes.All.ToList().ForEach(type => data.Add(type.Id, "zh", "zh-CN"));
            return data;
        }
    }

    [Theory, MemberData(nameof(Everything))]
    public Task Steps_form_and_sentences_give_the_same_note(string type, string language, string locale) =>
        PostAsync(type, language, locale, Extent.Typed);

    [Theory, MemberData(nameof(InBothLanguages))]
    public Task Steps_form_and_sentences_give_the_same_note_with_the_least_that_is_needed(string type, string language, string locale) =>
        PostAsync(type, language, locale, Extent.Bare);

    [Theory, MemberData(nameof(Everything))]
    public Task Steps_and_form_give_the_same_note_with_every_field_filled_in(string type, string language, string locale) =>
        PostAsync(type, language, locale, Extent.Full);

    private async Task PostAsync(string id, string language, string locale, Extent extent)
    {
        var type = NoteTypes.Find(id)!;
        var seed = Everything.Select((row, i) => (Row: row, Index: i)).First(e => e.Row.SequenceEqual(new object[] { id, language, locale })).Index;
        var role = type.Roles[seed % type.Roles.Length];
        var values = new GeneratedAnswers(seed, extent, locale == "zh-CN").Of(type, role, ("covid", seed % 2 == 0 ? "accelerating" : "no")).With("tenant", "Contoso");
        var context = Note.Context with { Locale = locale, NoteLanguage = language };
        var reading = type.Form.Read(values, context);
        var expected = NoteFormatter.Finish(type, reading.Answers.With("role", role), Words.OfNote(language)).Body;

        Assert.Empty(reading.Problems);
        foreach (var way in extent == Extent.Full ? new[] { "steps", "form" } : ["steps", "form", "typed"])
        {
            var (person, who) = await shared.PersonAsync(role, locale);
            await person.SayAsync("settings");
            await person.TapAsync("settings.set", ("note_language", language));
            await PlayAsync(person, way, type, values, Words.Of(locale));
            Assert.True(person.PageShown() == "review", $"By {way} the way ended here:\n{person.WordsShown()}");
            await person.TapAsync("note.post");

            var note = Assert.Single(await shared.NotesAsync(who));
            Assert.Equal((way, expected), (way, note.Body));
            Assert.Equal(language, note.Language);
            Assert.Equal(expected, person.Text);
        }
    }

    private static Task PlayAsync(ChatPerson person, string way, NoteType type, RawValues values, Words words) => way == "typed"
        ? new TypingPlayer(person, words).PlayAsync(type, values)
        : new CardPlayer(person, values.With("note_type", type.Id).Values).PlayAsync(asForm: way == "form");
}
