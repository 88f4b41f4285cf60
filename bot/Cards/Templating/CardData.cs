using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>
/// What a template is filled with, or a part of it: named values, in the order in which they were given. A part may stand in several
/// places. Not for several threads while it is filled.
/// </summary>
internal sealed class CardData
{
    private (string Name, Value Value)[] members;

    public CardData() => members = new (string, Value)[2]; // most parts are a title and a value

    /// <summary>The same members, to be given more.</summary>
    public CardData(CardData other) => (members, Count) = ([.. other.Members, default], other.Count);

    public int Count { get; private set; }

    private ReadOnlySpan<(string Name, Value Value)> Members => members.AsSpan(0, Count);

    /// <summary>No value where there is no such member, and setting no value makes none.</summary>
    public Value this[string name]
    {
        get
        {
            var place = Find(name);
            return place < 0 ? default : members[place].Value;
        }

        set
        {
            if (value.Kind == JsonValueKind.Undefined)
            {
                return;
            }

            var place = Find(name);
            if (place < 0)
            {
                place = Count++;
                Array.Resize(ref members, place < members.Length ? members.Length : 2 * place);
            }

            members[place] = (name, value);
        }
    }

    /// <summary>Whether the other has the same members, in any order.</summary>
    public bool Matches(CardData other)
    {
        var isSame = Count == other.Count;
        foreach (var (name, value) in Members)
        {
            isSame = isSame && other.Find(name) >= 0 && value.Matches(other[name]);
        }

        return isSame;
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in Members)
        {
            writer.WritePropertyName(name);
            value.Write(writer);
        }

        writer.WriteEndObject();
    }

    private int Find(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
