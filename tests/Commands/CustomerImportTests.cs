using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>Customers come as a list or a CSV; the bot's clock stands at 1 April 2020.</summary>
public sealed class CustomerImportTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task A_list_with_more_customers_than_may_be_tracked_adds_none_and_stays_on_the_card()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        var list = string.Join('\n', Enumerable.Range(1, 501).Select(number => $"Customer {number}"));

        await person.SayAsync($"track:\n{list}");

        Assert.Empty((await shared.AgendaAsync(id)).Customers);
        Assert.Contains("500", person.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(list, CardJson.Inputs(person.Card).Single()["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_list_too_long_for_its_card_is_cut_between_lines_and_says_so()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        var lines = Enumerable.Range(1, 520).Select(number => $"Customer Number {number:000} With A Longer Name").ToList();

        await person.SayAsync("track:\n" + string.Join('\n', lines));
        Assert.Contains("left out", person.WordsShown(), StringComparison.Ordinal);
        await person.TapAsync("reminder.track");

        Assert.All((await shared.AgendaAsync(id)).Customers, customer => Assert.Contains(customer.Customer, lines));
    }

    [Fact]
    public async Task A_list_never_puts_an_update_back_that_is_known()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track Contoso, last update 30 March");

        await person.SayAsync("track:\nContoso, 1 March\nFabrikam, 2 March");

        Assert.Equal(new DateOnly(2020, 3, 30), (await shared.AgendaAsync(id)).Find("enterprise_status", "Contoso")!.Facts.Last);
        Assert.Contains("a later update is known", person.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tracks_as_many_customers_as_may_be_hears_so_and_loses_none()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track:\n" + string.Join('\n', Enumerable.Range(1, 500).Select(number => $"Customer {number}")));
        Assert.Equal(500, (await shared.AgendaAsync(id)).Customers.Length);

        await person.SayAsync("track One More");
        Assert.Contains("500", person.WordsShown(), StringComparison.Ordinal);
        await person.SayAsync("track Customer 7, last update 20 March");

        Assert.Equal(500, (await shared.AgendaAsync(id)).Customers.Length);
        Assert.Equal(new DateOnly(2020, 3, 20), (await shared.AgendaAsync(id)).Find("enterprise_status", "Customer 7")!.Facts.Last);
    }

    [Fact]
    public async Task A_csv_with_a_header_tracks_every_row()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("reminders");
        await person.TapAsync("reminder.add");

        await person.TapAsync("reminder.track", ("customers", "Tenant Name;Notes Modified\n\"Contoso, Ltd.\";2020-03-20\nFabrikam;3/25/2020 10:22:31 AM"));

        Assert.Equal(
            [("Contoso, Ltd.", new DateOnly(2020, 3, 20)), ("Fabrikam", new DateOnly(2020, 3, 25))],
            (await shared.AgendaAsync(id)).Customers.Select(customer => (customer.Customer, customer.Facts.Last!.Value)));
    }
}
