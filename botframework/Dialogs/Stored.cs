using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// State as a storage may give it back: the very objects, JSON, or plain dictionaries, lists, strings and numbers. It is made into what is
/// asked for when it is asked for, and put back so that changes to it are kept.
/// </summary>
internal static class Stored
{
    /// <returns>The entry, or null where there is none.</returns>
    public static T Take<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value) || value is null)
        {
            return null;
        }

        if (value is not T taken)
        {
            taken = SchemaJson.Convert<T>(value);
            state[key] = taken;
        }

        return taken;
    }

    /// <summary>An entry of named values, made if there is none.</summary>
    public static IDictionary<string, object> TakeValues(IDictionary<string, object> state, string key)
    {
        if (state.TryGetValue(key, out var stored) && stored is IDictionary<string, object> same && !same.Values.Any(IsJsonScalar))
        {
            return same;
        }

        var read = Take<IDictionary<string, object>>(state, key) ?? new Dictionary<string, object>();
        var values = read.ToDictionary(entry => entry.Key, entry => Scalar(entry.Value));
        state[key] = values;
        return values;
    }

    /// <summary>JSON strings, numbers and booleans as such; anything else as it is.</summary>
    public static object TakeScalar(IDictionary<string, object> state, string key)
    {
        state.TryGetValue(key, out var value);
        return Scalar(value);
    }

    /// <returns>The number, or null where there is none.</returns>
    public static int? Number(IDictionary<string, object> state, string key) => TakeScalar(state, key) switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        double number and >= int.MinValue and <= int.MaxValue => (int)number,
        string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static bool IsJsonScalar(object value) =>
        value is JsonElement { ValueKind: not (JsonValueKind.Object or JsonValueKind.Array) };

    /// <summary>A JSON string, number or boolean as such; anything else as it is.</summary>
    public static object Scalar(object value) => value is not JsonElement element ? value : element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value,
    };
}
