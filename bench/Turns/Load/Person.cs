using System.Text;
using System.Text.Encodings.Web;

namespace NotesBot.Bench.Turns.Load;

/// <summary>A person in a chat of their own: brings activities, and gets what the bot sends there.</summary>
internal sealed class Person(string id, Wire wire, string serviceUrl)
{
    private int activities;
    private int replies;
    private byte[] message = [];
    private byte[] newest = [];

    public string Conversation { get; } = $"a:{id}";

    /// <summary>The text of the newest message.</summary>
    public string Text => Between(message, "\"text\":\""u8);

    /// <summary>What the bot sent, brought by the channel.</summary>
    public void Receive(byte[] activity, bool isNew)
    {
        newest = activity;
        if (isNew)
        {
            message = activity;
            Interlocked.Increment(ref replies);
        }
    }

    /// <summary>Types something, and waits for the answer and for so many messages.</summary>
    public Task SayAsync(string text, int expected) =>
        BringAsync($"\"type\":\"message\",\"textFormat\":\"plain\",\"text\":\"{JavaScriptEncoder.Default.Encode(text)}\"", expected);

    /// <summary>Taps an action of the newest card. <paramref name="inputs"/> are JSON members.</summary>
    public Task TapAsync(string verb, string inputs, int expected)
    {
        var draft = Between(newest, "\"draft\":\""u8);
        var (page, revision) = (Between(newest, "\"page\":\""u8), Number("\"revision\":"u8));
        var data = $"\"draft\":\"{draft}\",\"page\":\"{page}\",\"revision\":{revision}{(inputs.Length > 0 ? "," : "")}{inputs}";
        return BringAsync(
            $"\"type\":\"invoke\",\"name\":\"adaptiveCard/action\",\"replyToId\":\"b1\",\"value\":{{\"action\":{{\"type\":\"Action.Execute\",\"verb\":\"{verb}\",\"data\":{{{data}}}}},\"trigger\":\"manual\"}}",
            expected);
    }

    private async Task BringAsync(string members, int expected)
    {
        replies = 0;
        var (status, body) = await wire.PostAsync(
            $$$"""
            {{{{members}}},"id":"{{{id}}}-{{{++activities}}}","timestamp":"2026-03-02T09:30:00.123Z","localTimestamp":"2026-03-02T10:30:00.123+01:00","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}","from":{"id":"29:{{{id}}}","name":"Person {{{id}}}","aadObjectId":"{{{id}}}"},"conversation":{"conversationType":"personal","tenantId":"contoso","id":"{{{Conversation}}}"},"recipient":{"id":"28:bot","name":"Bot"},"entities":[{"locale":"en-US","country":"US","platform":"Web","timezone":"Europe/Berlin","type":"clientInfo"}],"channelData":{"tenant":{"id":"contoso"}},"locale":"en-US","localTimezone":"Europe/Berlin"}
            """);
        if (status != 200)
        {
            throw new InvalidOperationException($"The bot answered {status}: {Encoding.UTF8.GetString(body)}");
        }

        if (body.Length > 0)
        {
            newest = body; // a card in the place of the one that was tapped
        }

        // The bot sends before it answers, and what it sent was taken before it went on.
        if (Volatile.Read(ref replies) != expected)
        {
            throw new InvalidOperationException($"{expected} messages were expected, {replies} came. The newest: {Encoding.UTF8.GetString(newest)}");
        }
    }

    private static string Between(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var at = json.IndexOf(name);
        if (at < 0)
        {
            return "";
        }

        var rest = json[(at + name.Length)..];
        return Encoding.UTF8.GetString(rest[..rest.IndexOf((byte)'"')]);
    }

    private string Number(ReadOnlySpan<byte> name)
    {
        var at = newest.AsSpan().IndexOf(name);
        if (at < 0)
        {
            return "0";
        }

        var rest = newest.AsSpan(at + name.Length);
        return Encoding.UTF8.GetString(rest[..rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9')]);
    }
}
