using NotesBot.Notes.Questions;

namespace NotesBot.Notes.Formats;

/// <summary>Labels and days in one language around words in another are seldom meant.</summary>
public static class LanguageCheck
{
    // A name or a product may be Chinese in an English note.
    private const int FewChineseSigns = 8;

    /// <summary>Asks about Chinese words in a note of another language; null where there is nothing to ask.</summary>
    public static Hint? Of(NoteType type, Answers answers, string language)
    {
        var relevant = type.Relevant(answers);
        var chinese = type.Questions.SelectMany(question => question.Ids).Sum(id => relevant[id].Count(c => c is >= '一' and <= '鿿'));
        return language != "zh" && chinese > FewChineseSigns ? new Hint("note_in_chinese", "") : null;
    }
}
