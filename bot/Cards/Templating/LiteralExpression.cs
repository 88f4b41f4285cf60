namespace NotesBot.Cards.Templating;

internal sealed class LiteralExpression(Value value) : Expression
{
    public Value Value { get; } = value;

    public override Value Evaluate(in Scope scope) => Value;
}
