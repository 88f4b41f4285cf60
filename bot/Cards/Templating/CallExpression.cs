namespace NotesBot.Cards.Templating;

internal sealed class CallExpression(Function function, Expression first, Expression? second = null, Expression? third = null) : Expression
{
    public override Value Evaluate(in Scope scope) =>
        function.Apply(first.Evaluate(scope), second?.Evaluate(scope) ?? Value.Null, third?.Evaluate(scope) ?? Value.Null);
}
