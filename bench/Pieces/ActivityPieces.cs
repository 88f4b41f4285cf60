using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using NotesBot.Cards;

namespace NotesBot.Bench.Pieces;

/// <summary>Between the bytes of a request and the bot, both ways.</summary>
public class ActivityPieces
{
    private readonly byte[] message = Arriving.Message;
    private readonly byte[] tap = Arriving.Tap;
    private readonly Activity page = CardMessages.Of(PageCard.Write(NoteInHand.Page, [], []))
        .ApplyConversationReference(InboundActivity.Parse(Arriving.Message).Activity.GetConversationReference());

    [GlobalSetup]
    public void Check()
    {
        Expect.Same(Arriving.Text, ((Activity)ReadMessage()).Text);
        Expect.Holds("\"next_action_date\":\"2026-04-10\"", SchemaJson.ToJson(((Activity)ReadTap()).Value));
        Expect.Holds("\"type\":\"AdaptiveCard\"", Encoding.UTF8.GetString(WritePage()));
    }

    [Benchmark(Description = "an activity read: a typed answer")]
    public object ReadMessage() => InboundActivity.Parse(message).Activity;

    [Benchmark(Description = "an activity read: a tap with three inputs")]
    public object ReadTap() => InboundActivity.Parse(tap).Activity;

    // As the connector does for every request.
    [Benchmark(Description = "an activity written: a note's page")]
    public byte[] WritePage() => JsonSerializer.SerializeToUtf8Bytes(page, SchemaJson.Options.GetTypeInfo(page.GetType()));
}
