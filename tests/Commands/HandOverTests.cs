using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>A customer goes from one colleague to another by a code; the bot's clock stands at 1 April 2020.</summary>
public sealed class HandOverTests(SharedBot shared) : IClassFixture<SharedBot>
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

        Assert.Empty((await shared.AgendaAsync(kimId)).Customers);
        Assert.Equal(new DateOnly(2020, 3, 20), Assert.Single((await shared.AgendaAsync(leeId)).Customers).Facts.Last);
        Assert.NotNull((await shared.AgendaAsync(leeId)).NextAt);
        Assert.Null((await shared.AgendaAsync(kimId)).NextAt);
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
        Assert.Single((await shared.AgendaAsync(kimId)).Customers);
        await lee.SayAsync(line);
        await sam.SayAsync(line);

        Assert.Single((await shared.AgendaAsync(leeId)).Customers);
        Assert.Empty((await shared.AgendaAsync(samId)).Customers);
    }

    [Fact]
    public async Task Whoever_knows_of_a_later_update_keeps_it_when_they_take_the_customer_over()
    {
        var (kim, _) = await shared.PersonAsync("FTA");
        var (lee, leeId) = await shared.PersonAsync("FTA");
        await kim.SayAsync("track Contoso, last update 10 March");
        await lee.SayAsync("track Contoso, last update 30 March");

        await kim.SayAsync("hand over Contoso");
        await lee.SayAsync(kim.Text);

        Assert.Equal(new DateOnly(2020, 3, 30), Assert.Single((await shared.AgendaAsync(leeId)).Customers).Facts.Last);
    }

    [Fact]
    public async Task Who_writes_no_such_status_takes_none_over_and_the_code_stays_good()
    {
        var (kim, kimId) = await shared.PersonAsync("FTA");
        var (engineer, engineerId) = await shared.PersonAsync("FE");
        var (lee, leeId) = await shared.PersonAsync("FTA");
        await kim.SayAsync("track Contoso, last update 10 March");
        await kim.SayAsync("hand over Contoso");
        var message = kim.Text;

        await engineer.SayAsync(message);
        Assert.Empty((await shared.AgendaAsync(engineerId)).Customers);
        Assert.Single((await shared.AgendaAsync(kimId)).Customers);
        await lee.SayAsync(message);

        Assert.Single((await shared.AgendaAsync(leeId)).Customers);
    }
}
