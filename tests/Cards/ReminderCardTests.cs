using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Cards;
using NotesBot.Notes.Cadence;
using NotesBot.Reminders;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Turns;

namespace NotesBot.Tests.Cards;

/// <summary>Whatever customers are called and however many are due, the card arrives.</summary>
public sealed class ReminderCardTests
{
    private static readonly DateOnly Today = new(2026, 5, 22);

    [Theory]
    [InlineData("en", "W", 60)]
    [InlineData("zh", "客", 60)]
    [InlineData("zh", "\"", 60)]
    [InlineData("en", "\U0001F600", 30)]
    public void A_list_of_many_late_customers_with_long_names_fits_the_budget(string language, string sign, int length)
    {
        var all = Many(40, string.Concat(Enumerable.Repeat(sign, length)));

        var (card, summary) = ReminderCard.Remind(all, [], maySnooze: true, BotWords.Of(language));

        Assert.InRange(card.Length, 1, CardBudget.Card);
        Assert.InRange(summary.Length, 1, 300);
        Assert.Empty(NodeChecks.InvalidCards([Encoding.UTF8.GetString(card)]));
    }

    [Theory]
    [InlineData("W", 120)]
    [InlineData("\U0001F600", 60)]
    public void One_customer_with_the_longest_name_fits_the_budget(string sign, int length)
    {
        var one = Status(string.Concat(Enumerable.Repeat(sign, length)), 20);

        var (card, _) = ReminderCard.Remind([one], [], maySnooze: true, BotWords.Of("zh"));

        Assert.InRange(card.Length, 1, CardBudget.Card);
        Assert.Equal(5, CardJson.Actions(JsonNode.Parse(card)).Count());
    }

    [Fact]
    public void What_a_card_has_no_room_for_is_a_tap_away()
    {
        var words = BotWords.Of("en");
        var all = Many(ReminderCard.PageSize + 3, "Contoso");
        var heading = new ReminderCard.Heading("Your customers", "", "");

        var first = JsonNode.Parse(ReminderCard.List(heading, all, words))!.AsObject();
        var last = JsonNode.Parse(ReminderCard.List(heading with { Skip = ReminderCard.PageSize }, all, words))!.AsObject();

        Assert.Equal($"{ReminderCard.PageSize}", $"{CardJson.Action(first, "3 more")["data"]!["skip"]}");
        Assert.Equal(ReminderCard.PageSize, CardJson.Actions(first).Count(action => $"{action["verb"]}" == Verbs.ShowReminder));
        Assert.Equal(3, CardJson.Actions(last).Count(action => $"{action["verb"]}" == Verbs.ShowReminder));
    }

    [Fact]
    public void The_most_urgent_customer_stands_first()
    {
        var statuses = CustomerStatus.Urgent([Status("Fine", 2), Status("Due", 15), Status("Late", 30), Status("Last day", 21), Status("Never", null)]);

        Assert.Equal(["Late", "Last day", "Never", "Due", "Fine"], statuses.Select(status => status.Customer.Customer));
    }

    [Theory]
    [InlineData(3, "good")]
    [InlineData(12, "accent")]
    [InlineData(14, "warning")]
    [InlineData(21, "attention")]
    [InlineData(22, "attention")]
    [InlineData(null, "attention")]
    public void The_colour_tells_how_urgent_it_is(int? days, string colour) => Assert.Equal(colour, Status("Contoso", days).Colour);

    private static ImmutableArray<CustomerStatus> Many(int count, string name) =>
        [.. Enumerable.Range(0, count).Select(number => Status($"{number} {name}", 22))];

    private static CustomerStatus Status(string name, int? days)
    {
        var last = days is { } since ? Today.AddDays(-since) : (DateOnly?)null;
        return CustomerStatus.Of(
            new TrackedCustomer(StatusKind.Enterprise, name, new Tracked(Today, last)), CadenceRules.EnterpriseStatus, Today);
    }
}
