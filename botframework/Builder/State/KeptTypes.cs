using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// An object as JSON, and beside it, not in it, the types of what stood in <c>object</c> members. So what comes back from memory is what
/// went in, as bots expect (<c>(MyOptions)step.Options</c>), while no type is ever made because some JSON names it.
/// </summary>
internal sealed class KeptTypes
{
    private static readonly JsonSerializerOptions Options = new(SchemaJson.Options) { Converters = { new MemberConverter() } };

    // Serialising is synchronous: one thread does all of an object.
    [ThreadStatic]
    private static KeptTypes current;

    [ThreadStatic]
    private static long readFrom;

    private readonly Type type;
    private readonly byte[] json;
    private readonly Dictionary<long, Type> members = [];

    /// <param name="value">What to keep.</param>
    /// <param name="type">What it comes back as.</param>
    public KeptTypes(object value, Type type)
    {
        this.type = type;
        var buffer = new ArrayBufferWriter<byte>();
        current = this;
        try
        {
            using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Options.Encoder });
            JsonSerializer.Serialize(writer, value, value.GetType(), Options);
        }
        finally
        {
            current = null;
        }

        json = buffer.WrittenSpan.ToArray();
    }

    /// <summary>From JSON that never was objects here.</summary>
    public KeptTypes(string json, Type type) => (this.json, this.type) = (Encoding.UTF8.GetBytes(json), type);

    public string Json => Encoding.UTF8.GetString(json);

    public bool IsStoreItem => typeof(IStoreItem).IsAssignableFrom(type);

    /// <summary>A new object each time.</summary>
    public object Read()
    {
        (current, readFrom) = (this, 0);
        try
        {
            return JsonSerializer.Deserialize(json, type, Options);
        }
        finally
        {
            current = null;
        }
    }

    private sealed class MemberConverter : JsonConverter<object>
    {
        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            if (value.GetType() == typeof(object))
            {
                writer.WriteStartObject();
                writer.WriteEndObject();
                return;
            }

            current.members[writer.BytesCommitted + writer.BytesPending] = value.GetType();
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var place = readFrom + reader.TokenStartIndex;
            if (current.TypeAt(place) is not { } kept)
            {
                return JsonElement.ParseValue(ref reader);
            }

            // Within the value the reader counts from its beginning.
            var outer = readFrom;
            var again = reader;
            readFrom = place;
            try
            {
                return JsonSerializer.Deserialize(ref reader, kept, options);
            }
            catch (Exception error) when (error is NotSupportedException or JsonException or InvalidOperationException)
            {
                // Such as an iterator, which can be written only.
                reader = again;
                return JsonElement.ParseValue(ref reader);
            }
            finally
            {
                readFrom = outer;
            }
        }
    }

    // A member of an array was noted before its comma was written.
    private Type TypeAt(long place) =>
        members.TryGetValue(place, out var found) || members.TryGetValue(place - 1, out found) ? found : null;
}
