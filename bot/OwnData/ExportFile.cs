using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotesBot.Stores;

namespace NotesBot.OwnData;

/// <summary>
/// Everything that is kept of a person as one JSON file to read: a section a table, with the names of its columns, instants as ISO texts.
/// </summary>
internal static class ExportFile
{
    public const string Format = "notesbot-personal-data";

    /// <summary>Rises when a reader of the one before would misunderstand the file.</summary>
    public const int Version = 1;

    private static readonly FrozenSet<string> Instants = ["at", "put_off_until"];
    private static readonly FrozenSet<string> Flags = ["welcomed", "review", "weekly", "overall", "is_off", "is_stopped"];
    private static readonly FrozenSet<string> Json = ["answers", "unaccepted", "facts", "reference", "value"];

    // It is a file to be read, in any language, and never a part of a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The file's bytes, in UTF-8.</returns>
    public static byte[] Write(PersonalData data, DateTimeOffset now)
    {
        var file = new JsonObject
        {
            ["format"] = Format,
            ["version"] = Version,
            ["exported_at"] = Iso(now),
            ["person"] = data.PersonId,
        };
        foreach (var (table, rows) in data.Parts)
        {
            var all = rows.Select(row => Row(table, row));
            file[table.Section] = table.IsSingle ? all.FirstOrDefault() : new JsonArray([.. all]);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            file.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static JsonObject Row(PersonalTable table, IEnumerable<KeyValuePair<string, object?>> row) => new(
        from column in row
        where column.Key != table.Owner && !table.Inner.Contains(column.Key)
        select KeyValuePair.Create(column.Key, Value(column.Key, column.Value)));

    private static JsonNode? Value(string column, object? value) => value switch
    {
        long at when Instants.Contains(column) || column.EndsWith("_at", StringComparison.Ordinal) => Iso(DateTimeOffset.FromUnixTimeMilliseconds(at)),
        long flag when Flags.Contains(column) => flag != 0,
        long number => number,
        string { Length: > 0 } json when Json.Contains(column) => JsonNode.Parse(json),
        string text => text,
        _ => null,
    };

    private static string Iso(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
