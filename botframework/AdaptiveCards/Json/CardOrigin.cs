using System.Collections.Generic;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What the JSON of an object said that its properties can't hold, so that it is written again.</summary>
internal sealed class CardOrigin
{
    /// <summary>Known properties whose value could not be read; written while the property has its default.</summary>
    public Dictionary<string, JsonElement> Unreadable { get; } = [];

    /// <summary>Properties of an object that has no place of its own for additional ones.</summary>
    public Dictionary<string, JsonElement> Unknown { get; } = [];

    /// <summary>Properties otherwise always written, which this JSON left out.</summary>
    public HashSet<string> Absent { get; } = [];

    public bool IsEmpty => Unreadable.Count + Unknown.Count + Absent.Count == 0;
}
