using System.Text.Json.Nodes;

namespace NotesBot.Tests.Hostile;

/// <summary>Spoils an activity in a few places, each in a way of its own, and writes it as a body.</summary>
internal sealed class Mutations(Random luck)
{
    private readonly Dictionary<string, string> raw = [];

    /// <param name="activity">Is spoilt itself.</param>
    public string Spoil(JsonObject activity)
    {
        for (var times = luck.Next(1, 4); times > 0; times--)
        {
            SpoilOne(Pick(activity));
        }

        var body = raw.Aggregate(activity.ToJsonString(), (text, one) => text.Replace(one.Key, one.Value, StringComparison.Ordinal));
        return luck.Next(20) == 0 ? SpoilText(body) : body;
    }

    // Deep in the values more often than at the head, where a fault is found at once and the rest is never looked at.
    private Place Pick(JsonObject activity)
    {
        var places = Places(activity).Where(place => place.Name != "serviceUrl").ToList();
        var inside = places.Where(place => place.Parent != activity && NameOf(place.Parent) is not ("from" or "conversation" or "recipient")).ToList();
        return inside.Count > 0 && luck.Next(3) > 0 ? inside[luck.Next(inside.Count)] : places[luck.Next(places.Count)];
    }

    private void SpoilOne(Place place)
    {
        var value = place.Value;
        switch (luck.Next(12))
        {
            case 0:
                place.Remove();
                break;
            case 1:
                place.Set(null);
                break;
            case 2:
                place.Set(new JsonArray(value?.DeepClone()));
                break;
            case 3:
                place.Set(new JsonObject { ["value"] = value?.DeepClone() });
                break;
            case 4:
                place.Set(Written(OddJson.RawText(luck)));
                break;
            case 5 when place is { Parent: JsonObject named, Name: { } name }:
                named[Written($"\"{name}\"")!.ToString()] = OddJson.Any(luck); // the same name a second time
                break;
            case 6 when place is { Parent: JsonObject named, Name: { } name }:
                named[luck.Next(2) == 0 ? name.ToUpperInvariant() : OddText.Any(luck)] = value?.DeepClone();
                place.Remove();
                break;
            case 7 or 8 when value is JsonValue text && text.TryGetValue<string>(out var word):
                place.Set(Spliced(word, OddText.Any(luck)));
                break;
            case 9 when Places(place.Parent).ToList() is { Count: > 1 } others && others[luck.Next(others.Count)] is var other:
                var its = other.Value?.DeepClone();
                other.Set(value?.DeepClone());
                place.Set(its);
                break;
            default:
                place.Set(OddJson.Any(luck));
                break;
        }
    }

    private string Spliced(string word, string odd) => luck.Next(word.Length + 1) is var at && luck.Next(3) > 0 ? odd : word[..at] + odd + word[at..];

    private string SpoilText(string body) => (luck.Next(body.Length), luck.Next(5)) switch
    {
        (var at, 0) => body[..at],
        (var at, 1) => body[..at] + body[Math.Min(body.Length, at + luck.Next(1, 20))..],
        (var at, 2) => body.Insert(at, "\u0000"),
        (_, 3) => "\ufeff" + body,
        _ => body + body,
    };

    // Stands in for what no writer writes, until the rest is written.
    private JsonValue Written(string text)
    {
        var name = $"@@{raw.Count}@@";
        raw[$"\"{name}\""] = text;
        return JsonValue.Create(name);
    }

    private static string? NameOf(JsonNode node) => node.Parent is JsonObject ? node.GetPropertyName() : null;

    private static IEnumerable<Place> Places(JsonNode? node) => node switch
    {
        JsonObject json => json.ToList().SelectMany(part => Places(part.Value).Prepend(new Place(json, part.Key, 0))),
        JsonArray array => array.ToList().SelectMany((item, index) => Places(item).Prepend(new Place(array, null, index))),
        _ => [],
    };

    private sealed record Place(JsonNode Parent, string? Name, int Index)
    {
        public JsonNode? Value => Name is { } name ? Parent[name] : Parent[Index];

        public void Set(JsonNode? value)
        {
            if (Name is { } name)
            {
                Parent[name] = value;
            }
            else
            {
                Parent[Index] = value;
            }
        }

        public void Remove()
        {
            if (Name is { } name)
            {
                Parent.AsObject().Remove(name);
            }
            else
            {
                Parent.AsArray().RemoveAt(Index);
            }
        }
    }
}
