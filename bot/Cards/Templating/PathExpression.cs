using System.Collections.Immutable;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>
/// The way to a value: <c>title</c>, <c>$root.lang</c>, <c>links[0].url</c>, <c>$data</c>, <c>$index</c>. Names are case-sensitive.
/// </summary>
/// <param name="start">Where the way begins: <c>$root</c>, <c>$index</c>, or <c>$data</c> (also for a bare name).</param>
/// <param name="steps">Property names and array indexes; an index has a null <see cref="Step.Name"/>.</param>
/// <param name="source">The path as it stands in the template, for showing one that leads nowhere.</param>
internal sealed class PathExpression(string start, ImmutableArray<PathExpression.Step> steps, string source) : Expression
{
    internal readonly record struct Step(string? Name, int Index);

    private readonly Value _unresolved = Value.Unresolved(source);

    public override Value Evaluate(in Scope scope)
    {
        var value = start switch
        {
            "$root" => scope.Root,
            "$data" => scope.Data,
            _ => scope.Index is { } index ? index : default(Value),
        };
        foreach (var step in steps)
        {
            value = step.Name is { } name ? value[name] : value[step.Index];
        }

        return value.Kind == JsonValueKind.Undefined ? _unresolved : value;
    }
}
