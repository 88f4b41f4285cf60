namespace NotesBot.Stores;

/// <summary>A note as the table holds it.</summary>
internal sealed record NoteRow(
    string Id,
    string PersonId,
    string NoteType,
    string Customer,
    string Language,
    string Body,
    string Answers,
    long PostedAt,
    string CustomerKey)
{
    public const string Columns = "id, person_id, note_type, customer, language, body, answers, posted_at, customer_key";

    public static NoteRow Of(Note note) => new(
        note.Id,
        note.PersonId,
        note.NoteType,
        note.Customer,
        note.Language,
        note.Body,
        AnswersJson.Write(note.Answers),
        note.PostedAt.ToUnixTimeMilliseconds(),
        CustomerStore.Key(note.Customer));

    public Note ToNote() => new()
    {
        Id = Id,
        PersonId = PersonId,
        NoteType = NoteType,
        Customer = Customer,
        Language = Language,
        Body = Body,
        Answers = AnswersJson.Read(Answers),
        PostedAt = DateTimeOffset.FromUnixTimeMilliseconds(PostedAt),
    };
}
