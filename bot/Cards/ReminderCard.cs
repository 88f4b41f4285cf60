using System.Collections.Immutable;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Cadence;
using NotesBot.Notes.Texts;
using NotesBot.Reminders;
using NotesBot.Turns;

namespace NotesBot.Cards;

/// <summary>How tracked customers stand, and what can be done about it: one customer whole, several as a list.</summary>
internal static class ReminderCard
{
    /// <summary>How many customers one card lists, unless their names are very long.</summary>
    public const int PageSize = 7;

    /// <summary>What is sent unasked: one customer, or all that are due on the day.</summary>
    /// <param name="due">Those to be told now.</param>
    /// <param name="all">Those of the weekly summary as well; empty where there is none.</param>
    /// <returns>The card, and what a notification shows of it.</returns>
    public static (byte[] Json, string Summary) Remind(
        ImmutableArray<CustomerStatus> due, ImmutableArray<CustomerStatus> all, bool maySnooze, Words words)
    {
        if (due is [var one] && all.IsEmpty)
        {
            var title = Title(one, words);
            return (One(one, maySnooze, [], [], [words["remind.how_to_stop"]], words), words.Format("remind.summary", title, one.Sentence(words)));
        }

        var shown = CustomerStatus.Urgent(due.Union(all)).ToList();
        var heading = all.IsEmpty ? words.Format("remind.several", due.Length) : words.Format("remind.week", all.Length);
        var first = string.Join(words["list.names"], shown.Take(2).Select(status => status.Name(words)));
        var sent = new Heading(heading, words["remind.how_to_stop"], "") { Sent = [.. due] };
        return (List(sent, shown, words), words.Format("remind.summary", heading, first));
    }

    /// <summary>One customer, with what can be done about it.</summary>
    /// <param name="more">What can be done beside the usual; where six actions have no room for it, "all customers" gives way.</param>
    public static byte[] One(
        CustomerStatus status, bool maySnooze, IEnumerable<CardData> more, IEnumerable<Notice> notices, IEnumerable<string> paragraphs, Words words)
    {
        IEnumerable<CardData> usual = status.Customer.IsStopped
            ? [On(status, "action.track", Verbs.Track, words), On(status, "action.remove_customer", Verbs.RemoveCustomer, words)]
            :
            [
                On(status, "action.update_now", Verbs.UpdateNow, words),
                On(status, "action.updated", Verbs.Done, words),
                .. maySnooze ? [On(status, "action.snooze", Verbs.Snooze, words)] : Array.Empty<CardData>(),
                On(status, "action.stop", Verbs.StopReminder, words),
            ];
        var actions = usual.Concat(more).Append(Tap.Of(words["action.reminders"], Verbs.Reminders)).Take(CardBudget.Actions);
        return CardTemplates.Message.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = Title(status, words),
            ["notices"] = Notice.List([.. notices, new Notice(status.Sentence(words), status.Colour)]),
            ["paragraphs"] = Paragraphs.Of(paragraphs.Prepend(status.Dates(words))),
            ["bullets"] = [],
            ["actions"] = [.. actions],
        });
    }

    /// <summary>Several customers, a page of them at a time: as many as the card has room for.</summary>
    public static byte[] List(Heading heading, IReadOnlyCollection<CustomerStatus> all, Words words)
    {
        var skip = Math.Min(heading.Skip, Math.Max(0, all.Count - 1));
        for (var size = PageSize; ; size--)
        {
            var card = Page(heading, all, skip, size, words);
            if (size == 1 || card.Length <= CardBudget.Card)
            {
                return card;
            }
        }
    }

    private static byte[] Page(Heading heading, IReadOnlyCollection<CustomerStatus> all, int skip, int size, Words words)
    {
        var shown = all.Skip(skip).Take(size).ToList();
        var more = all.Count - skip - shown.Count;
        IEnumerable<CardData> ways = heading switch
        {
            { Sent: not null } => [Tap.Of(words["action.reminders"], Verbs.Reminders)],
            _ when more == 0 => [Tap.Of(words["action.add_customers"], Verbs.AskTrack)],
            _ =>
            [
                Tap.Of(words.Format("action.more", more), Verbs.Reminders, new CardData { ["skip"] = skip + shown.Count }),
                Tap.Of(words["action.add_customers"], Verbs.AskTrack),
            ],
        };
        var actions = ways.Append(Tap.Of(words["action.reminder_settings"], Verbs.AskReminderSettings));
        var intro = heading.Sent is null || more == 0 ? heading.Intro : $"{words.Format("remind.shown", shown.Count, all.Count)} {heading.Intro}";
        return CardTemplates.List.Expand(new CardData
        {
            ["lang"] = words.Code,
            ["title"] = heading.Title,
            ["notices"] = Notice.List(heading.Notice is { } notice ? [notice] : []),
            ["intro"] = shown.Count == 0 ? null : intro,
            ["empty"] = shown.Count == 0 ? heading.Empty : null,
            ["items"] = Value.ListOf(shown, status => Row(status, heading.Sent?.Contains(status) == true, words)),
            ["actions"] = [.. actions],
        });
    }

    /// <summary>An action on a customer's status.</summary>
    public static CardData On(CustomerStatus status, string title, string verb, Words words, params (string Name, string Value)[] fields)
    {
        var data = new CardData { ["tenant"] = status.Customer.Customer, ["kind"] = status.Customer.Kind };
        foreach (var (name, value) in fields)
        {
            data[name] = value;
        }

        return Tap.Of(words[title], verb, data);
    }

    public static string Title(CustomerStatus status, Words words) =>
        words.Format("status.title", words[$"status_kind.{status.Customer.Kind}"], status.Customer.Customer);

    private static CardData Row(CustomerStatus status, bool isDue, Words words) => new()
    {
        ["title"] = status.Name(words),
        ["badge"] = status.Sentence(words),
        ["colour"] = status.Colour,
        ["subtitle"] = status.Dates(words),
        ["open"] = On(status, "action.show", Verbs.ShowReminder, words),
        ["beside"] = !status.Customer.IsStopped && (isDue || status.State != CadenceState.Ok)
            ? On(status, "action.update_now", Verbs.UpdateNow, words)
            : null,
    };

    /// <summary>What stands above a list of customers.</summary>
    /// <param name="Empty">What stands there instead where the list is empty.</param>
    internal sealed record Heading(string Title, string Intro, string Empty)
    {
        public Notice? Notice { get; init; }

        /// <summary>Those whose reminders these are; null for a list that was asked for. What has no room is in the list of all customers.</summary>
        public ImmutableHashSet<CustomerStatus>? Sent { get; init; }

        /// <summary>How many customers were on the pages before.</summary>
        public int Skip { get; init; }
    }
}
