using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The activity of a request, or what is wrong with the request in words its sender may see.</summary>
internal readonly record struct InboundActivity(Activity Activity, string Problem)
{
    /// <summary>In bytes. Channels send far less; a bot should not have to read whatever it is sent.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>In levels of arrays and objects.</summary>
    public const int DeepestNesting = 64;

    private const int UsualBody = 16 * 1024;

    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("$.[]0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly InboundActivity NotJson = Refused("The body is not JSON in UTF-8.");

    public static async Task<InboundActivity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
        {
            return TooLarge();
        }

        var buffer = ArrayPool<byte>.Shared.Rent(UsualBody);
        var length = 0;
        try
        {
            while (await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                length += read;
                if (length > LargestBody)
                {
                    return TooLarge();
                }

                buffer = length < buffer.Length ? buffer : Grown(buffer);
            }

            return Parse(buffer.AsSpan(0, length));
        }
        catch (Exception failure) when (failure is BadHttpRequestException or InvalidDataException)
        {
            return Refused("The body can't be read.");
        }
        finally
        {
            Return(buffer, length);
        }
    }

    internal static InboundActivity Parse(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        json = json.StartsWith(byteOrderMark) ? json[byteOrderMark.Length..] : json;
        if (!Utf8.IsValid(json))
        {
            return NotJson;
        }

        try
        {
            CheckEscapes(json);
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
            var activity = JsonSerializer.Deserialize(ref reader, SchemaJson.TypeInfo<Activity>());

            // Anything after the activity throws.
            reader.Read();
            return Check(activity);
        }
        catch (JsonException failure)
        {
            return Refused(IsPlain(failure.Path) ? $"The body is no activity: see {failure.Path}." : "The body is no activity in JSON.");
        }
        catch (InvalidOperationException)
        {
            return NotJson;
        }
    }

    // Half a surrogate pair (\ud800) passes the reader, but would throw when the bot looks at the string.
    private static void CheckEscapes(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }
    }

    private static InboundActivity Check(Activity activity) => activity switch
    {
        null => Refused("The body is no activity."),
        { Type: null or "" } => Refused("The activity has no type."),
        { Conversation: null } => Refused("The activity has no conversation."),
        { Conversation.Id: null or "" } => Refused("The activity's conversation has no id."),
        { ServiceUrl: { Length: > 0 } url } when !IsHttp(url) => Refused("The activity's serviceUrl is not an HTTP address."),
        _ => new InboundActivity(activity, null),
    };

    private static bool IsHttp(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    // The path may hold names that the sender chose, and the problem is logged.
    private static bool IsPlain(string path) =>
        path is { Length: > 1 and < 100 } && !path.AsSpan().ContainsAnyExcept(PathCharacters);

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        Return(buffer, buffer.Length);
        return larger;
    }

    // The pool is shared: what people wrote does not stay in it.
    private static void Return(byte[] buffer, int used)
    {
        buffer.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static InboundActivity TooLarge() => Refused($"The body is larger than {LargestBody / 1024} KB.");

    private static InboundActivity Refused(string problem) => new(null, problem);
}
