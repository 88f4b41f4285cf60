using System;
using System.Linq;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

// Reading what an activity carries.
public partial class Activity
{
    /// <summary>Whether there is something to show: text, a summary, an attachment or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())
            .ToArray()
        ?? Array.Empty<Mention>();

    /// <summary>The channel data as <typeparamref name="TypeT"/>, or its default when there is none.</summary>
    /// <exception cref="JsonException">The channel data has another shape.</exception>
    public TypeT GetChannelData<TypeT>() => SchemaJson.Convert<TypeT>(ChannelData);

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but false when there is none or it has another shape.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether the activity came over a connection that is not HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
