using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.Drafts;

/// <summary>How large a card may be, and how many actions it may offer.</summary>
internal static class CardBudget
{
    /// <summary>In bytes of JSON.</summary>
    public const int Most = 20 * 1024;

    private const int MostActions = 6;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Bytes(JsonObject card) => Encoding.UTF8.GetByteCount(card.ToJsonString(Compact));

    public static void Check(JsonObject card)
    {
        var bytes = Bytes(card);
        Assert.True(bytes <= Most, $"A card has {bytes} bytes: {card.ToJsonString()[..300]}");
        Assert.True((card["actions"] as JsonArray ?? []).Count <= MostActions, $"Too many actions: {card["actions"]}");
    }
}
