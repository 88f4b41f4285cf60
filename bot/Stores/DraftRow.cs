using System.Data.Common;

namespace NotesBot.Stores;

/// <summary>A draft as the table holds it.</summary>
internal sealed record DraftRow(
    string Id,
    string PersonId,
    string NoteType,
    string Customer,
    string Page,
    string Answers,
    string Unaccepted,
    long Rows,
    long Review,
    long Revision,
    string State,
    string? Activity,
    long CreatedAt,
    long UpdatedAt)
{
    public const string Columns =
        "id, person_id, note_type, customer, page, answers, unaccepted, rows, review, revision, state, activity, created_at, updated_at";

    public static DraftRow Of(Draft draft) => new(
        draft.Id,
        draft.PersonId,
        draft.NoteType,
        draft.Customer,
        draft.Page,
        AnswersJson.Write(draft.Answers),
        AnswersJson.Write(draft.Unaccepted),
        draft.Rows,
        draft.Review ? 1 : 0,
        draft.Revision,
        StateName(draft.State),
        draft.Activity,
        draft.CreatedAt.ToUnixTimeMilliseconds(),
        draft.UpdatedAt.ToUnixTimeMilliseconds());

    /// <param name="row">Of the <see cref="Columns"/>.</param>
    public static DraftRow Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.GetInt64(7),
        row.GetInt64(8),
        row.GetInt64(9),
        row.GetString(10),
        row.Text(11),
        row.GetInt64(12),
        row.GetInt64(13));

    public Draft ToDraft() => new()
    {
        Id = Id,
        PersonId = PersonId,
        NoteType = NoteType,
        Customer = Customer,
        Page = Page,
        Answers = AnswersJson.Read(Answers),
        Unaccepted = AnswersJson.Read(Unaccepted),
        Rows = (int)Rows,
        Review = Review != 0,
        Revision = (int)Revision,
        State = State switch
        {
            "open" => DraftState.Open,
            "posted" => DraftState.Posted,
            "discarded" => DraftState.Discarded,
            _ => throw new InvalidOperationException($"Draft {Id} is in the unknown state '{State}'."),
        },
        Activity = Activity,
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
        UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(UpdatedAt),
    };

    private static string StateName(DraftState state) => state switch
    {
        DraftState.Open => "open",
        DraftState.Posted => "posted",
        DraftState.Discarded => "discarded",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
