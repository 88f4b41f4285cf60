using System.Collections.Frozen;

namespace NotesBot.Cards.Templating;

/// <summary>
/// A function of the template language, the subset our cards use. Operators are functions too (<c>==</c> is <c>equals</c>).
/// Arguments beyond <see cref="Arity"/> arrive as <see cref="Value.Null"/>.
/// </summary>
internal sealed record Function(string Name, int Arity, Func<Value, Value, Value, Value> Apply)
{
    public static readonly Function Not = new("not", 1, (a, _, _) => !a.IsTruthy);
    public static readonly Function And = new("and", 2, (a, b, _) => a.IsTruthy && b.IsTruthy);
    public static readonly Function Or = new("or", 2, (a, b, _) => a.IsTruthy || b.IsTruthy);
    public static readonly Function EqualTo = new("equals", 2, (a, b, _) => a.Matches(b));
    public static readonly Function NotEqualTo = new("notEquals", 2, (a, b, _) => !a.Matches(b));

    /// <summary>What an expression may call by name.</summary>
    public static readonly FrozenDictionary<string, Function> Named = new Function[]
    {
        Not,
        EqualTo,
        new("if", 3, (condition, yes, no) => condition.IsTruthy ? yes : no),
        new("empty", 1, (a, _, _) => a.IsEmpty),
        new("exists", 1, (a, _, _) => a.Exists),
        new("count", 1, (a, _, _) => a.Count is { } count ? count : Value.Unresolved("count")),
        new("add", 2, (a, b, _) => a.Number + b.Number is { } sum && double.IsFinite(sum) ? sum : Value.Unresolved("add")),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);
}
