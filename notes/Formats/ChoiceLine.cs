namespace NotesBot.Notes.Formats;

/// <summary><c>STATUS: On track to continue …</c>: the option's name, then the detail, which may go on with its sentence.</summary>
/// <param name="Detail">The id of the question that goes on; null for the option alone. Several options are parted by commas.</param>
public sealed record ChoiceLine(string Question, string? Detail = null) : NoteLine(Question)
{
    protected override string Write(LineContext context) => (Detail is null ? "" : context.Text(Detail)) switch
    {
        "" => context.Option(Question),
        var detail when char.IsAsciiLetterLower(detail[0]) => $"{context.Option(Question)} {detail}",
        var detail => $"{context.Option(Question)} - {detail}",
    };
}
