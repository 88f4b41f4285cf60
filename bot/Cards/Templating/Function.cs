using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Cards.Templating;

/// <summary>
/// A function of the template language, the subset our cards use. Operators are functions too (<c>==</c> is <c>equals</c>).
/// Arguments beyond <see cref="Arity"/> arrive as <see cref="Value.Null"/>.
/// </summary>
internal sealed record Function(string Name, int Arity, Func<Value, Value, Value, Value> Apply)
{
    public static readonly Function Not = new("not", 1, (a, _, _) => Value.Of(!a.IsTruthy));
    public static readonly Function And = new("and", 2, (a, b, _) => Value.Of(a.IsTruthy && b.IsTruthy));
    public static readonly Function Or = new("or", 2, (a, b, _) => Value.Of(a.IsTruthy || b.IsTruthy));
    public static readonly Function EqualTo = new("equals", 2, (a, b, _) => Value.Of(a.Matches(b)));
    public static readonly Function NotEqualTo = new("notEquals", 2, (a, b, _) => Value.Of(!a.Matches(b)));

    /// <summary>What an expression may call by name.</summary>
    public static readonly FrozenDictionary<string, Function> Named = new Function[]
    {
        Not,
        EqualTo,
        new("if", 3, (condition, yes, no) => condition.IsTruthy ? yes : no),
        new("empty", 1, (a, _, _) => Value.Of(a.IsEmpty)),
        new("exists", 1, (a, _, _) => Value.Of(a.Exists)),
        new("count", 1, (a, _, _) => Count(a)),
        new("add", 2, (a, b, _) => Add(a, b)),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private static Value Count(Value of) => of switch
    {
        { Node: JsonArray items } => Value.Of((double)items.Count),
        { Node: JsonObject properties } => Value.Of((double)properties.Count),
        { Kind: JsonValueKind.String, Text: { } text } => Value.Of((double)text.Length),
        _ => Value.Unresolved("count"),
    };

    private static Value Add(Value a, Value b) =>
        (a.Kind, b.Kind) is (JsonValueKind.Number, JsonValueKind.Number) && double.IsFinite(a.Number + b.Number)
            ? Value.Of(a.Number + b.Number)
            : Value.Unresolved("add");
}
