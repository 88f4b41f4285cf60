using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>
/// What data holds and what an expression comes to. <see cref="JsonValueKind.Undefined"/> is no value at all: a path that leads nowhere,
/// whose text is the path as <c>${…}</c>, which is what Microsoft's templating shows in its place.
/// </summary>
[CollectionBuilder(typeof(Value), nameof(List))]
internal readonly struct Value
{
    public static readonly Value Null = new(JsonValueKind.Null);

    private readonly object? held; // a text, a boxed number, CardData, or the values of a list

    private Value(JsonValueKind kind, object? held = null) => (Kind, this.held) = (kind, held);

    public JsonValueKind Kind { get; }

    /// <summary>Neither missing nor null.</summary>
    public bool Exists => Kind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>Everything that exists is true except <c>false</c> itself; so are "" and 0.</summary>
    public bool IsTruthy => Exists && Kind != JsonValueKind.False;

    public bool IsEmpty => !Exists || Count == 0;

    /// <summary>How many values, members or characters there are; null for what has no length.</summary>
    public int? Count => held switch
    {
        Value[] list => list.Length,
        CardData members => members.Count,
        string text when Kind == JsonValueKind.String => text.Length,
        _ => null,
    };

    /// <summary>Null for what is no number.</summary>
    public double? Number => held as double?;

    /// <summary>No value where there is no such member.</summary>
    public Value this[string name] => held is CardData members ? members[name] : default;

    /// <summary>No value where the list isn't so long.</summary>
    public Value this[int index] => held is Value[] list && (uint)index < (uint)list.Length ? list[index] : default;

    public static implicit operator Value(string? text) => text is null ? default : new(JsonValueKind.String, text);

    public static implicit operator Value(bool value) => new(value ? JsonValueKind.True : JsonValueKind.False);

    public static implicit operator Value(double number) => new(JsonValueKind.Number, number);

    public static implicit operator Value(CardData? members) => members is null ? default : new(JsonValueKind.Object, members);

    /// <summary>A list of the values that there are.</summary>
    public static Value List(ReadOnlySpan<Value> values)
    {
        var list = values.ToArray();
        return new(JsonValueKind.Array, Array.Exists(list, IsMissing) ? Array.FindAll(list, value => !IsMissing(value)) : list);
    }

    /// <summary>A list with a part for each item.</summary>
    public static Value ListOf<T>(IEnumerable<T> items, Func<T, CardData> part) =>
        new(JsonValueKind.Array, items.Select(item => (Value)part(item)).ToArray());

    public static Value Unresolved(string path) => new(JsonValueKind.Undefined, "${" + path + "}");

    /// <summary>The values of a list; for anything else there is nothing to enumerate.</summary>
    public ReadOnlySpan<Value>.Enumerator GetEnumerator() => new ReadOnlySpan<Value>(held as Value[]).GetEnumerator();

    public bool Matches(Value other) => (held, other.held) switch
    {
        _ when !Exists || !other.Exists => Exists == other.Exists,
        (Value[] one, Value[] two) => one.Length == two.Length && one.Zip(two).All(pair => pair.First.Matches(pair.Second)),
        (CardData one, CardData two) => one.Matches(two),
        var (one, two) => Kind == other.Kind && Equals(one, two),
    };

    /// <summary>As part of a longer text; an object or array shows its JSON there, and null nothing.</summary>
    public string AsText() => Kind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => Number!.Value.ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.Array or JsonValueKind.Object => Encoding.UTF8.GetString(CompactJson.Of(Write)),
        _ => (string)held!,
    };

    public void Write(Utf8JsonWriter writer)
    {
        switch (held)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case CardData members:
                members.Write(writer);
                break;
            case Value[] list:
                writer.WriteStartArray();
                foreach (var value in list)
                {
                    value.Write(writer);
                }

                writer.WriteEndArray();
                break;
            case null when Kind is JsonValueKind.True or JsonValueKind.False:
                writer.WriteBooleanValue(Kind == JsonValueKind.True);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static bool IsMissing(Value value) => value.Kind == JsonValueKind.Undefined;
}
