namespace NotesBot.Notes.Formats;

/// <summary><c>STATUS: On track to continue …</c>: the option's name, then the detail, which may go on with its sentence.</summary>
public sealed record ChoiceLine(string Question, string Detail) : NoteLine(Question)
{
    public override string Write(LineContext context) => context.Text(Detail) switch
    {
        "" => context.Option(Question),
        var detail when char.IsAsciiLetterLower(detail[0]) => $"{context.Option(Question)} {detail}",
        var detail => $"{context.Option(Question)} - {detail}",
    };
}
