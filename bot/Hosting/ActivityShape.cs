using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NotesBot.Hosting;

/// <summary>
/// The kinds of the parts of an activity that the bot relies on. JSON libraries differ in what they put up with, so that without it the
/// same activity would be refused by one Bot Framework and break a turn in another.
/// </summary>
internal static class ActivityShape
{
    /// <summary>Teams' own have fewer than two hundred characters. The bot's answers carry them in their address.</summary>
    private const int LongestId = 512;

    /// <summary>In bytes: no part's name, in whatever letters of its casing, is longer.</summary>
    private const int LongestName = 64;

    private static readonly Part Anything = new("an object", Is(JsonValueKind.Object));
    private static readonly Part Text = new("a text", Is(JsonValueKind.String));
    private static readonly Part Id = new($"an id of at most {LongestId} characters", value => IsText(value, IsId, IsPlainId));
    private static readonly Part Instant = new("an instant such as 2026-01-31T09:00:00Z", value => IsText(value, IsInstant, IsPlainInstant));
    private static readonly Part Address = new("an HTTP address", value => IsText(value, IsHttp, _ => false));
    private static readonly Part Flag = new("true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False);
    private static readonly Part Account = Object(("id", Id), ("name", Text), ("aadObjectId", Id), ("role", Text));

    private static readonly Part Activity = Object(
        ("type", Text), ("id", Id), ("name", Text), ("action", Text), ("replyToId", Id), ("deliveryMode", Text),
        ("text", Text), ("textFormat", Text), ("locale", Text), ("localTimezone", Text),
        ("timestamp", Instant), ("localTimestamp", Instant),
        ("channelId", Id), ("serviceUrl", Address),
        ("from", Account), ("recipient", Account), ("membersAdded", ListOf(Account)), ("membersRemoved", ListOf(Account)),
        ("conversation", Object(("id", Id), ("name", Text), ("tenantId", Id), ("conversationType", Text), ("isGroup", Flag))),
        ("entities", ListOf(Object(("type", Text)))),
        ("attachments", ListOf(Anything)));

    /// <returns>Which part is of the wrong kind, in words for its sender; null if none is.</returns>
    public static string? Fault(JsonElement activity) => Activity.Fault(activity) is { } fault
        ? $"{(fault.IsOfEach ? "Each of " : "")}The activity{fault.Path} must be {fault.Expected}."
        : null;

    private static Part Object(params (string Name, Part Part)[] parts) =>
        Anything with { Parts = parts.ToFrozenDictionary(part => part.Name, part => part, StringComparer.OrdinalIgnoreCase) };

    private static Part ListOf(Part items) => new("a list", Is(JsonValueKind.Array)) { Items = items };

    private static Func<JsonElement, bool> Is(JsonValueKind kind) => value => value.ValueKind == kind;

    // Nearly all are plain enough to be looked at where they stand, without making a string of each.
    private static bool IsText(JsonElement value, Func<string, bool> fits, Func<JsonElement, bool> fitsAtOnce) =>
        value.ValueKind == JsonValueKind.String && (fitsAtOnce(value) || fits(value.GetString()!));

    // With its quotes. A text has no more characters than bytes.
    private static bool IsPlainId(JsonElement value) =>
        JsonMarshal.GetRawUtf8Value(value) is { Length: > 4 and <= LongestId } id && !id.Contains((byte)'\\');

    private static bool IsPlainInstant(JsonElement value) => value.TryGetDateTimeOffset(out _);

    // One of dots alone would be a step in the path.
    private static bool IsId(string text) => text.Length <= LongestId && text is not ("." or "..");

    private static bool IsInstant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static bool IsHttp(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);

    /// <summary>What a part must be, unless it is null or missing.</summary>
    private sealed record Part(string Expected, Func<JsonElement, bool> Fits)
    {
        // By names in any casing: one of the libraries reads them so.
        public FrozenDictionary<string, (string Name, Part Part)>? Parts { get; init; }

        public Part? Items { get; init; }

        public Misfit? Fault(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            if (!Fits(value))
            {
                return new Misfit("", Expected);
            }

            return Items is not null ? FaultOfItems(value) : Parts is not null ? FaultOfParts(value) : null;
        }

        private Misfit? FaultOfItems(JsonElement list)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (Items!.Fault(item) is { } fault)
                {
                    return fault with { IsOfEach = true };
                }
            }

            return null;
        }

        // Named as in the table: what the sender wrote is not sent back.
        private Misfit? FaultOfParts(JsonElement value)
        {
            foreach (var property in value.EnumerateObject())
            {
                if (Find(property) is var known && known.Part is not null && known.Part.Fault(property.Value) is { } fault)
                {
                    return fault with { Path = $".{known.Name}{fault.Path}" };
                }
            }

            return null;
        }

        private (string Name, Part Part) Find(JsonProperty property)
        {
            var written = JsonMarshal.GetRawUtf8PropertyName(property);
            if (written.Contains((byte)'\\'))
            {
                return Parts!.GetValueOrDefault(property.Name);
            }

            if (written.Length > LongestName)
            {
                return default;
            }

            Span<char> name = stackalloc char[LongestName];
            var length = Encoding.UTF8.GetChars(written, name);
            return Parts!.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..length], out var known) ? known : default;
        }
    }

    /// <param name="Path">From the part that was asked to the one that is wrong.</param>
    private readonly record struct Misfit(string Path, string Expected, bool IsOfEach = false);
}
