using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>
/// What a writer knows of the version it replaces: nothing (whatever is there goes), <c>*</c> (the same, said aloud), the empty string
/// (there was nothing), or the version that was read.
/// </summary>
internal readonly record struct ItemVersion(string Known)
{
    /// <summary>Where a dictionary holds its version.</summary>
    public const string Entry = "eTag";

    /// <summary>The version of what is not there.</summary>
    public const string Absent = "";

    private const string Any = "*";

    public static ItemVersion Of(object value) => value switch
    {
        // Whoever writes such an item without having read it means a new one.
        IStoreItem item => new(item.ETag ?? Absent),
        IDictionary<string, object> state when state.TryGetValue(Entry, out var version) => new(version?.ToString()),
        _ => default,
    };

    /// <summary>Lets a dictionary that brought a version know the new one, so that it can be written again.</summary>
    public static void Tell(object value, string version)
    {
        if (value is IDictionary<string, object> { IsReadOnly: false } state && state.ContainsKey(Entry))
        {
            state[Entry] = version;
        }
    }

    /// <param name="kept">The version there is; null where there is nothing.</param>
    public bool Allows(string kept) => Known is null or Any || Known == (kept ?? Absent);
}
