using System.Globalization;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders.Season;

/// <summary>
/// Keeps account of every call to the channel: whether it was to come then, to that person, with those customers; and of every call that
/// was to come and didn't.
/// </summary>
internal sealed class SeasonAccount(IReadOnlyList<SeasonPerson> people, SeasonTrouble trouble)
{
    private static readonly TimeSpan LongestOwnWait = TimeSpan.FromHours(1);

    // A look comes every hour only, and just before the wait is over.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(61);

    private readonly Dictionary<int, List<Call>> calls = [];

    /// <summary>What became of each reminder: the state that must be recorded.</summary>
    public Dictionary<(string Person, string Customer, string Day), string> Outcomes { get; } = [];

    /// <summary>How many messages the channel has taken.</summary>
    public int Taken { get; private set; }

    /// <summary>How many hours the season has lasted.</summary>
    public int Hour { get; set; }

    public Reply Answer(JsonObject message)
    {
        if (message["replyToId"] is not null)
        {
            return Reply.Takes; // an answer, not a reminder
        }

        var customers = CardJson.Actions(CardJson.Of(message)).Select(action => action["data"]?["tenant"]?.GetValue<string>()).OfType<string>();
        return Add(Number(message["recipient"]!), call => trouble.Of(call.Person, Hour, call.Number), [.. customers.Distinct().Order()]);
    }

    public Reply AnswerCreate(JsonObject asked) =>
        Add(Number(asked["members"]!.AsArray().Single()!), call => trouble.OfNewChat(call.Person, Hour), null);

    /// <summary>Accounts for all calls since the last time.</summary>
    public void Close(DateTimeOffset now)
    {
        foreach (var person in people)
        {
            var own = calls.GetValueOrDefault(person.Number) ?? [];
            own.ForEach(call => Account(person, call, now));
            if (own.Count == 0 && person.Due(now) is { Count: > 0 } due && !(now < person.PutOffUntil))
            {
                Assert.Fail($"{Where(person, now)} was to be reminded of {Names(due)}, and was not.");
            }
        }

        calls.Clear();
    }

    private void Account(SeasonPerson person, Call call, DateTimeOffset now)
    {
        var due = person.Due(now);
        if (call.Customers is { } named && !named.SequenceEqual(due.Select(customer => customer.Name).Order()))
        {
            Assert.Fail($"{Where(person, now)} was sent a reminder of {string.Join(", ", named)}; due were {Names(due)}.");
        }

        var today = person.Today(now);
        Taken += call.Reply.IsTaken && call.Customers is not null ? 1 : 0;
        if (State(call) is not { } state)
        {
            return; // a chat made anew, or gone: the message follows
        }

        foreach (var customer in due)
        {
            Outcomes[(person.Id, customer.Name, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))] = state;
        }

        switch (state)
        {
            case "sent":
                due.ToList().ForEach(customer => customer.Tell(today));
                break;
            case "failed":
                due.ToList().ForEach(customer => customer.Fail(today));
                break;
            case "undeliverable":
                person.IsHere = false;
                break;
            default:
                var asked = TimeSpan.FromSeconds(call.Reply.RetryAfter ?? 0);
                person.PutOffUntil = now + (asked > LongestOwnWait ? asked : LongestOwnWait) + Slack;
                break;
        }
    }

    private static string? State(Call call) => call.Reply switch
    {
        { IsBroken: true } => "failed",
        { IsTaken: true } => call.Customers is null ? null : "sent",
        { Status: 404 } => null,
        { Status: 403 } => "undeliverable",
        { Status: 401 or 412 or 429 or 502 or 503 or 504 } => "deferred",
        _ => "failed",
    };

    private Reply Add(int person, Func<(int Person, int Number), Reply> reply, string[]? customers)
    {
        lock (calls)
        {
            if (!calls.TryGetValue(person, out var own))
            {
                calls[person] = own = [];
            }

            var answer = reply((person, own.Count));
            own.Add(new Call(answer, customers));
            return answer;
        }
    }

    private static int Number(JsonNode account) => int.Parse(account["id"]!.GetValue<string>()["29:p".Length..], CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<SeasonCustomer> customers) =>
        string.Join(", ", customers.Select(customer => $"{customer.Name} (updated {customer.Last:yyyy-MM-dd})"));

    private static string Where(SeasonPerson person, DateTimeOffset now) =>
        $"{person.Id}, for whom it is {person.Local(now):yyyy-MM-dd HH:mm dddd} (hour {person.Hour}, days {string.Join('/', person.Days)}, quiet {person.Quiet}),";

    /// <param name="Customers">Those on the card; null for a chat that is to be made.</param>
    private sealed record Call(Reply Reply, string[]? Customers);
}
