using System.Collections.Frozen;
using System.Globalization;
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

    private static readonly Part Anything = new("an object", Is(JsonValueKind.Object));
    private static readonly Part Text = new("a text", Is(JsonValueKind.String));
    private static readonly Part Id = new($"an id of at most {LongestId} characters", value => IsText(value, IsId));
    private static readonly Part Instant = new("an instant such as 2026-01-31T09:00:00Z", value => IsText(value, IsInstant));
    private static readonly Part Address = new("an HTTP address", value => IsText(value, IsHttp));
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

    private static bool IsText(JsonElement value, Func<string, bool> fits) =>
        value.ValueKind == JsonValueKind.String && fits(value.GetString()!);

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
                if (Parts!.TryGetValue(property.Name, out var known) && known.Part.Fault(property.Value) is { } fault)
                {
                    return fault with { Path = $".{known.Name}{fault.Path}" };
                }
            }

            return null;
        }
    }

    /// <param name="Path">From the part that was asked to the one that is wrong.</param>
    private readonly record struct Misfit(string Path, string Expected, bool IsOfEach = false);
}
