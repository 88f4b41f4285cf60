using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets a card stand within other objects that are written as JSON, such as an attachment.</summary>
internal sealed class CardConverter : JsonConverter<AdaptiveCard>
{
    public override AdaptiveCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new CardParse().Root(JsonElement.ParseValue(ref reader)).Card;

    public override void Write(Utf8JsonWriter writer, AdaptiveCard value, JsonSerializerOptions options) => CardWriter.Write(writer, value);
}
