namespace NotesBot.Notes.Questions;

/// <summary>Texts by id that are copied whole where something changes: of some twenty, that is quicker than any tree that shares its parts.</summary>
internal static class Copies
{
    /// <summary>The same texts where the others change nothing.</summary>
    public static Dictionary<string, string> With(this Dictionary<string, string> texts, IEnumerable<KeyValuePair<string, string>> others)
    {
        Dictionary<string, string>? all = null;
        foreach (var (id, text) in others)
        {
            if (all is null)
            {
                if (texts.TryGetValue(id, out var same) && same == text)
                {
                    continue;
                }

                all = new(texts, StringComparer.Ordinal);
                all.EnsureCapacity(texts.Count + (others.TryGetNonEnumeratedCount(out var count) ? count : 1));
            }

            all[id] = text;
        }

        return all ?? texts;
    }

    /// <summary>The same texts where none of them goes.</summary>
    public static Dictionary<string, string> Without(this Dictionary<string, string> texts, IEnumerable<string> ids)
    {
        Dictionary<string, string>? rest = null;
        foreach (var id in ids)
        {
            if (texts.ContainsKey(id))
            {
                rest ??= new(texts, StringComparer.Ordinal);
                rest.Remove(id);
            }
        }

        return rest ?? texts;
    }
}
