namespace NotesBot.Notes.Rules.Intent;

/// <summary>The guidance's three grades, best first, so that the worst of several is the greatest.</summary>
public enum Grade
{
    Great,
    Marginal,
    Poor,
}
