using System;
using System.Collections.Generic;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The words of an enum in JSON: written in camel case, read in any.</summary>
internal static class OptionWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<T, string> Words = [];

    static OptionWords()
    {
        foreach (string name in Enum.GetNames<T>())
        {
            T value = Enum.Parse<T>(name);
            Values.Add(name, value);
            // Some enums still know an older name for their default.
            if (name == "Default" || !Words.ContainsKey(value))
                Words[value] = JsonNamingPolicy.CamelCase.ConvertName(name);
        }
    }

    public static bool TryRead(JsonElement json, out T value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.String && Values.TryGetValue(json.GetString(), out value);
    }

    public static string Write(T value) => Words.TryGetValue(value, out string word) ? word : value.ToString();
}
