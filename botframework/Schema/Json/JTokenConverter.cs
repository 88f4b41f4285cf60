using System;
using System.IO;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// Values in the JSON library of the published SDK, which bots written for it put into activities and state
/// (<c>Content = JsonConvert.DeserializeObject(card)</c>), are written as the JSON they are.
/// </summary>
internal sealed class JTokenConverter : System.Text.Json.Serialization.JsonConverter<JToken>
{
    public override bool CanConvert(Type typeToConvert) => typeof(JToken).IsAssignableFrom(typeToConvert);

    public override JToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        using var text = new JsonTextReader(new StringReader(value.RootElement.GetRawText())) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(text);
    }

    public override void Write(Utf8JsonWriter writer, JToken value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(Formatting.None));
}
