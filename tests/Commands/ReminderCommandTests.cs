using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>What people say of the customers they are reminded of, in the chat; the bot's clock stands at 1 April 2020.</summary>
public sealed class ReminderCommandTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task A_colleague_takes_a_customer_over_with_its_last_update()
    {
        var (kim, kimId) = await shared.PersonAsync("FTA");
        var (lee, leeId) = await shared.PersonAsync("FTA");
        await kim.SayAsync("track Contoso, last update 20 March");

        await kim.SayAsync("hand over Contoso");
        var message = kim.Text;
        await lee.SayAsync(message);

        Assert.Empty((await AgendaAsync(kimId)).Customers);
        Assert.Equal(new DateOnly(2020, 3, 20), Assert.Single((await AgendaAsync(leeId)).Customers).Facts.Last);
        Assert.NotNull((await AgendaAsync(leeId)).NextAt);
        Assert.Null((await AgendaAsync(kimId)).NextAt);
    }

    [Fact]
    public async Task A_code_is_good_for_one_person_and_not_for_its_owner()
    {
        var (kim, kimId) = await shared.PersonAsync("FTA");
        var (lee, leeId) = await shared.PersonAsync("FTA");
        var (sam, samId) = await shared.PersonAsync("FTA");
        await kim.SayAsync("track Contoso, last update 20 March");
        await kim.SayAsync("hand over Contoso");
        var line = kim.Text.Split('\n')[^1];

        await kim.SayAsync(line);
        Assert.Single((await AgendaAsync(kimId)).Customers);
        await lee.SayAsync(line);
        await sam.SayAsync(line);

        Assert.Single((await AgendaAsync(leeId)).Customers);
        Assert.Empty((await AgendaAsync(samId)).Customers);
    }

    [Fact]
    public async Task A_tap_about_a_customer_that_somebody_else_tracks_changes_nothing_of_theirs()
    {
        var (kim, kimId) = await shared.PersonAsync("FTA");
        var (lee, leeId) = await shared.PersonAsync("FTA");
        await kim.SayAsync("track Contoso, last update 20 March");
        var before = await AgendaAsync(kimId);

        await lee.TapAsync(kim.Cards[^1], "reminder.stop");

        Assert.Equal(before.Customers.AsEnumerable(), (await AgendaAsync(kimId)).Customers.AsEnumerable());
        Assert.Empty((await AgendaAsync(leeId)).Customers);
    }

    [Fact]
    public async Task A_note_that_is_not_theirs_starts_nobodys_clock()
    {
        var (kim, kimId) = await shared.PersonAsync("FM");
        var (lee, leeId) = await shared.PersonAsync("FM");
        await kim.SayAsync("engagement management for Contoso");
        await kim.TapAsync("note.next", ("text", "Met the account team."), ("covid", "no"));
        await kim.TapAsync("note.next", ("next_action", "Call again"), ("next_action_date", "2020-04-09"));
        await kim.TapAsync("note.next");
        await kim.TapAsync("note.post");

        await lee.TapAsync(kim.Cards[^1], "note.saved");

        Assert.Contains("No such note", lee.WordsShown(), StringComparison.Ordinal);
        Assert.Empty((await AgendaAsync(leeId)).Customers);
        Assert.Empty((await AgendaAsync(kimId)).Customers);
    }

    [Fact]
    public async Task A_list_with_more_customers_than_may_be_tracked_adds_none_and_stays_on_the_card()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        var list = string.Join('\n', Enumerable.Range(1, 501).Select(number => $"Customer {number}"));

        await person.SayAsync($"track:\n{list}");

        Assert.Empty((await AgendaAsync(id)).Customers);
        Assert.Contains("500", person.WordsShown(), StringComparison.Ordinal);
        Assert.StartsWith("Customer 1", CardJson.Inputs(person.Card).Single()["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tracks_as_many_customers_as_may_be_hears_so_and_loses_none()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track:\n" + string.Join('\n', Enumerable.Range(1, 500).Select(number => $"Customer {number}")));
        Assert.Equal(500, (await AgendaAsync(id)).Customers.Length);

        await person.SayAsync("track One More");
        Assert.Contains("500", person.WordsShown(), StringComparison.Ordinal);
        await person.SayAsync("track Customer 7, last update 20 March");

        Assert.Equal(500, (await AgendaAsync(id)).Customers.Length);
        Assert.Equal(new DateOnly(2020, 3, 20), (await AgendaAsync(id)).Find("enterprise_status", "Customer 7")!.Facts.Last);
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
            (await AgendaAsync(id)).Customers.Select(customer => (customer.Customer, customer.Facts.Last!.Value)));
    }

    [Theory]
    [InlineData("updated Kim")]
    [InlineData("I updated Northwind yesterday")]
    public async Task An_update_of_something_that_is_not_tracked_is_asked_about(string sentence)
    {
        var (person, id) = await shared.PersonAsync("FTA");

        await person.SayAsync(sentence);

        Assert.Empty((await AgendaAsync(id)).Customers);
        await person.TapAsync("reminder.done");
        Assert.Single((await AgendaAsync(id)).Customers);
    }

    [Fact]
    public async Task In_the_middle_of_a_note_a_sentence_with_a_customer_in_it_belongs_to_the_note()
    {
        var (person, id) = await shared.PersonAsync("MVM,FTA");
        await person.SayAsync("new note");
        await person.TapAsync("note.next", ("tenant", "Contoso"));
        await person.TapAsync("note.next", ("note_type", "technical_enablement"));
        await person.TapAsync("note.next", ("workloads", "EXO"), ("covid", "no"));
        await person.TapAsync("note.next", ("status", "on_track"));

        await person.SayAsync("I updated Contoso yesterday");

        Assert.Empty((await AgendaAsync(id)).Customers);
        Assert.Equal("I updated Contoso yesterday", Assert.Single(await shared.DraftsAsync(id)).Answers["summary"]);
        await person.SayAsync("reminders");
        Assert.Contains("Your customers", person.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_that_is_tracked_twice_stays_one_and_keeps_its_update()
    {
        var (person, id) = await shared.PersonAsync("FTA");

        await person.SayAsync("track Contoso, last update 20 March");
        await person.SayAsync("track CONTOSO");

        Assert.Equal(new DateOnly(2020, 3, 20), Assert.Single((await AgendaAsync(id)).Customers).Facts.Last);
    }

    [Fact]
    public async Task The_settings_ask_architects_nothing_about_the_overall_status()
    {
        var (architect, _) = await shared.PersonAsync("FTA");
        var (manager, managerId) = await shared.PersonAsync("FM");

        await architect.SayAsync("reminder settings");
        await manager.SayAsync("reminder settings");

        Assert.DoesNotContain(CardJson.Inputs(architect.Card), input => $"{input["id"]}" == "overall_status");
        await manager.TapAsync("reminder.set", ("overall_status", "true"), ("working_days", "sun,mon,tue"), ("time_zone", "Asia/Dubai"));
        var settings = (await AgendaAsync(managerId)).Settings;
        Assert.True(settings.IsOverall);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Sunday], settings.Week.Days.AsEnumerable());
        Assert.Equal("Asia/Dubai", (await AgendaAsync(managerId)).ChosenZone);
    }

    [Theory]
    [InlineData("working_days", "", "required")]
    [InlineData("time_zone", "Middle/Earth", "Middle/Earth")]
    [InlineData("quiet_days", "the summer", "the summer")]
    public async Task A_setting_that_cannot_be_taken_changes_none_and_costs_nothing_typed(string input, string value, string said)
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("reminder settings");

        await person.TapAsync("reminder.set", ("reminder_hour", "7"), (input, value));

        Assert.Null((await AgendaAsync(id)).Settings.Hour);
        Assert.True(said == "required" || person.WordsShown().Contains(said, StringComparison.Ordinal));
        Assert.Equal("7", CardJson.Inputs(person.Card).Single(each => $"{each["id"]}" == "reminder_hour")["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task Whoever_comes_back_is_told_what_was_kept()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track Contoso, last update 20 March");

        await person.UninstallAsync();
        Assert.Null((await AgendaAsync(id)).NextAt);
        await person.InstallAsync();

        Assert.Contains("your customers (1)", person.WordsShown(), StringComparison.Ordinal);
        Assert.NotNull((await AgendaAsync(id)).NextAt);
    }

    private Task<Agenda> AgendaAsync(string id) =>
        shared.Bot.Services.GetRequiredService<AgendaStore>().FindAsync($"contoso/{id}", CancellationToken.None);
}
