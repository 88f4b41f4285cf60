namespace NotesBot.Cards.Templating;

/// <summary>What stands between <c>${</c> and <c>}</c>, ready to evaluate. Evaluating has no effects and never fails.</summary>
internal abstract class Expression
{
    public abstract Value Evaluate(in Scope scope);
}
