namespace NotesBot.Notes.Questions;

/// <summary>Texts by id that are copied whole for each change: of some twenty, that is quicker than any tree that shares its parts.</summary>
internal static class Copies
{
    public static Dictionary<string, string> With(this Dictionary<string, string> texts, IEnumerable<KeyValuePair<string, string>> others)
    {
        var all = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach (var (id, text) in others)
        {
            all[id] = text;
        }

        return all;
    }

    public static Dictionary<string, string> Without(this Dictionary<string, string> texts, IEnumerable<string> ids)
    {
        var rest = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            rest.Remove(id);
        }

        return rest;
    }
}
