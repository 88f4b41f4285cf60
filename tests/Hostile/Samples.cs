using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Hostile;

/// <summary>One of each kind of what the bot sends, up to a number, to be held against the schemas once at the end.</summary>
internal sealed class Samples
{
    private const int MostActivities = 100;
    private const int MostCards = 400;

    private readonly ConcurrentDictionary<int, bool> kinds = new();
    private readonly ConcurrentQueue<string> activities = new();
    private readonly ConcurrentQueue<string> cards = new();

    public IReadOnlyCollection<string> Activities => activities;

    public IReadOnlyCollection<string> Cards => cards;

    public void AddSent(JsonObject sent)
    {
        if (CardJson.Of(sent) is { } card)
        {
            AddCard(card);
        }

        Add(activities, MostActivities, string.Join(' ', sent.Select(part => part.Key)), sent);
    }

    public void AddCard(JsonObject card) => Add(cards, MostCards, string.Join(' ', CardJson.All(card).Select(CardJson.Type)), card);

    private void Add(ConcurrentQueue<string> to, int most, string kind, JsonObject json)
    {
        if (to.Count < most && kinds.TryAdd(kind.GetHashCode(StringComparison.Ordinal), true))
        {
            to.Enqueue(json.ToJsonString());
        }
    }
}
