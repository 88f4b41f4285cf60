using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>What people say of the customers they are reminded of, in the chat; the bot's clock stands at 1 April 2020.</summary>
public sealed class ReminderCommandTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task A_tap_about_a_customer_that_somebody_else_tracks_changes_nothing_of_theirs()
    {
        var (kim, kimId) = await shared.PersonAsync("FTA");
        var (lee, leeId) = await shared.PersonAsync("FTA");
        await kim.SayAsync("track Contoso, last update 20 March");
        var before = await shared.AgendaAsync(kimId);

        await lee.TapAsync(kim.Cards[^1], "reminder.stop");

        Assert.Equal(before.Customers.AsEnumerable(), (await shared.AgendaAsync(kimId)).Customers.AsEnumerable());
        Assert.Empty((await shared.AgendaAsync(leeId)).Customers);
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
        Assert.Empty((await shared.AgendaAsync(leeId)).Customers);
        Assert.Empty((await shared.AgendaAsync(kimId)).Customers);
    }

    [Fact]
    public async Task A_customer_that_was_stopped_stays_so_until_it_is_tracked_again_and_can_be_removed()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track Contoso, last update 20 March");
        var card = person.Cards[^1];
        await person.SayAsync("stop Contoso");

        await person.TapAsync(card, "reminder.done");
        Assert.True(Assert.Single((await shared.AgendaAsync(id)).Customers).IsStopped);
        await person.SayAsync("status of Contoso");
        await person.TapAsync("reminder.remove");
        Assert.Empty((await shared.AgendaAsync(id)).Customers);
        await person.TapAsync(card, "reminder.done");

        Assert.Empty((await shared.AgendaAsync(id)).Customers);
    }

    [Fact]
    public async Task A_day_that_was_mistaken_is_mended_with_one_tap()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track Contoso, last update 2020-05-20");
        Assert.Empty((await shared.AgendaAsync(id)).Customers);

        await person.TapAsync("reminder.done", ("saved_on", "2020-03-20"));

        Assert.Equal(new DateOnly(2020, 3, 20), Assert.Single((await shared.AgendaAsync(id)).Customers).Facts.Last);
    }

    [Fact]
    public async Task An_older_notes_card_does_not_move_the_clock()
    {
        var (person, id) = await shared.PersonAsync("FM");
        var older = await PostedAsync(person, "First call.");
        var newer = await PostedAsync(person, "Second call.");
        await person.TapAsync(newer, "note.saved");
        await person.SayAsync("updated Contoso today");
        await Sql(id, "UPDATE tracked_customer SET last_update = '2020-05-20'");

        await person.TapAsync(older, "note.saved");

        Assert.Equal(new DateOnly(2020, 5, 20), Assert.Single((await shared.AgendaAsync(id)).Customers).Facts.Last);
        Assert.Contains("a later update", person.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_updated_is_what_was_last_reminded_of_and_asked_about_where_that_is_unclear()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track:\nContoso, 10 March\nFabrikam, 11 March");

        await person.SayAsync("I have updated it");
        Assert.Contains("Which customer?", person.WordsShown(), StringComparison.Ordinal);
        await Sql(id, "UPDATE tracked_customer SET reminded_on = '2020-04-01' WHERE customer_key = 'FABRIKAM'");
        await person.SayAsync("I have updated it");

        Assert.Equal(new DateOnly(2020, 4, 1), (await shared.AgendaAsync(id)).Find("enterprise_status", "Fabrikam")!.Facts.Last);
        Assert.Equal(new DateOnly(2020, 3, 10), (await shared.AgendaAsync(id)).Find("enterprise_status", "Contoso")!.Facts.Last);
    }

    [Fact]
    public async Task To_snooze_until_a_day_needs_the_day()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track Contoso, last update 20 March");
        await person.TapAsync("reminder.snooze");
        await person.TapAsync("3 days");

        await person.TapAsync("Snooze until that day");

        Assert.Equal(new DateOnly(2020, 4, 4), Assert.Single((await shared.AgendaAsync(id)).Customers).Facts.SnoozedUntil);
        Assert.Contains("Please give the day", person.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_customer_is_asked_takes_no_sentence_about_reminders_for_one()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("mode form");
        await person.SayAsync("new note");

        await person.SayAsync("track Contoso, last update 20 March");

        Assert.Single((await shared.AgendaAsync(id)).Customers);
        Assert.Equal("", Assert.Single(await shared.DraftsAsync(id)).Customer);
    }

    [Theory]
    [InlineData("updated Kim")]
    [InlineData("I updated Northwind yesterday")]
    public async Task An_update_of_something_that_is_not_tracked_is_asked_about(string sentence)
    {
        var (person, id) = await shared.PersonAsync("FTA");

        await person.SayAsync(sentence);

        Assert.Empty((await shared.AgendaAsync(id)).Customers);
        await person.TapAsync("reminder.done");
        Assert.Single((await shared.AgendaAsync(id)).Customers);
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

        Assert.Empty((await shared.AgendaAsync(id)).Customers);
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

        Assert.Equal(new DateOnly(2020, 3, 20), Assert.Single((await shared.AgendaAsync(id)).Customers).Facts.Last);
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
        var settings = (await shared.AgendaAsync(managerId)).Settings;
        Assert.True(settings.IsOverall);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Sunday], settings.Week.Days.AsEnumerable());
        Assert.Equal("Asia/Dubai", (await shared.AgendaAsync(managerId)).ChosenZone);
    }

    [Theory]
    [InlineData("working_days", "", "Please fill this in")]
    [InlineData("time_zone", "Middle/Earth", "Middle/Earth")]
    [InlineData("quiet_days", "the summer", "the summer")]
    public async Task A_setting_that_cannot_be_taken_changes_none_and_costs_nothing_typed(string input, string value, string said)
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("reminder settings");

        await person.TapAsync("reminder.set", ("reminder_hour", "7"), (input, value));

        Assert.Null((await shared.AgendaAsync(id)).Settings.Hour);
        Assert.Contains(said, person.WordsShown(), StringComparison.Ordinal);
        Assert.Equal("7", CardJson.Inputs(person.Card).Single(each => $"{each["id"]}" == "reminder_hour")["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task Whoever_comes_back_is_told_what_was_kept()
    {
        var (person, id) = await shared.PersonAsync("FTA");
        await person.SayAsync("track Contoso, last update 20 March");

        await person.UninstallAsync();
        Assert.Null((await shared.AgendaAsync(id)).NextAt);
        await person.InstallAsync();

        Assert.Contains("your customers (1)", person.WordsShown(), StringComparison.Ordinal);
        Assert.NotNull((await shared.AgendaAsync(id)).NextAt);
    }

    /// <summary>Posts an Engagement Management note about Contoso; its card.</summary>
    private static async Task<ChatPerson.Shown> PostedAsync(ChatPerson person, string text)
    {
        await person.SayAsync("engagement management for Contoso");
        await person.TapAsync("note.next", ("text", text), ("covid", "no"));
        await person.TapAsync("note.next", ("next_action", "Call again"), ("next_action_date", "2020-04-09"));
        await person.TapAsync("note.next");
        await person.TapAsync("note.post");
        return person.Cards[^1];
    }

    private Task<int> Sql(string id, string sql) => shared.Bot.Services.GetRequiredService<IDatabase>().WriteAsync(
        connection => connection.ExecuteAsync($"{sql} {(sql.Contains("WHERE", StringComparison.Ordinal) ? "AND" : "WHERE")} person_id = 'contoso/{id}'"),
        CancellationToken.None);
}
