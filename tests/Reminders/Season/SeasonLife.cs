using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Reminders.Season;

/// <summary>What somebody does in the course of a season: now and then an update, seldom anything else.</summary>
internal sealed class SeasonLife(SeasonPerson person, Func<SeasonPerson, ChatPerson> device, int seed)
{
    public static readonly string[] Zones =
    [
        "Pacific/Auckland", "Asia/Kolkata", "America/Sao_Paulo", "America/Los_Angeles", "Pacific/Apia", "Africa/Casablanca",
        "Europe/Berlin", "America/New_York", "Asia/Shanghai", "Asia/Kathmandu",
    ];

    private static readonly (string Names, DayOfWeek[] Days)[] Weeks =
    [
        ("mon,tue,wed,thu,fri", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]),
        ("mon,tue,wed,thu,sun", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Sunday]),
        ("tue,wed,sat", [DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Saturday]),
    ];

    private readonly Random random = new(unchecked((seed * 7919) + person.Number));
    private string week = Weeks[0].Names;
    private ChatPerson chat = device(person);

    /// <summary>An hour of the day: they do something, or mostly nothing.</summary>
    public async Task LiveAsync(DateTimeOffset now)
    {
        if (person.Local(now).Hour is < 7 or > 21)
        {
            return;
        }

        switch (random.Next(2000))
        {
            case < 28:
                await UpdateAsync(now);
                break;
            case < 34:
                await SnoozeAsync(now);
                break;
            case < 35:
                await StopAsync();
                break;
            case < 38:
                await ChooseAsync(now);
                break;
            case < 40:
                await TravelAsync();
                break;
            case < 42:
                await SwitchAsync();
                break;
            case < 43:
                await chat.UninstallAsync();
                person.IsHere = false;
                break;
            case < 80 when !person.IsHere:
                await ComeBackAsync();
                break;
        }
    }

    private async Task UpdateAsync(DateTimeOffset now)
    {
        if (Some(customer => !customer.IsStopped) is { } customer)
        {
            var today = person.Today(now);
            var saved = today.AddDays(-random.Next(3)) is var day && day > customer.Last ? day : today;
            await chat.UpdatedAsync(customer.Name, $"{saved:yyyy-MM-dd}");
            customer.Update(saved);
            person.IsHere = true;
        }
    }

    private async Task SnoozeAsync(DateTimeOffset now)
    {
        if (Some(customer => !customer.IsStopped && customer.IsDue(person.Today(now).AddDays(2), person.Works)) is { } customer)
        {
            var days = random.Next(1, 5);
            await chat.SnoozeAsync(customer.Name, days);
            customer.Snooze(person.Today(now), days, person.Works);
            person.IsHere = true;
        }
    }

    private async Task StopAsync()
    {
        if (Some(customer => !customer.IsStopped) is { } customer)
        {
            await chat.StopAsync(customer.Name);
            customer.IsStopped = true;
            person.IsHere = true;
        }
    }

    private async Task ChooseAsync(DateTimeOffset now)
    {
        var from = person.Today(now).AddDays(random.Next(10));
        var (names, days) = Weeks[random.Next(Weeks.Length)];
        week = names;
        person.Days = days;
        person.Hour = new[] { 0, 7, 9, 9, 14, 20 }[random.Next(6)];
        person.Quiet = random.Next(2) == 0 ? null : (from, from.AddDays(random.Next(9)));
        person.ChosenZone = random.Next(3) == 0 ? Zones[random.Next(Zones.Length)] : "";
        await SetAsync();
    }

    private async Task TravelAsync()
    {
        person.ClientZone = Zones[random.Next(Zones.Length)];
        chat = device(person);
        await chat.SayAsync("help");
        person.IsHere = true;
    }

    private async Task SwitchAsync()
    {
        person.IsOff = !person.IsOff;
        await chat.SayAsync(person.IsOff ? "stop reminders" : "start reminders");
        person.IsHere = true;
    }

    private async Task ComeBackAsync()
    {
        await (random.Next(2) == 0 ? chat.InstallAsync() : chat.SayAsync("help"));
        person.IsHere = true;
    }

    private async Task SetAsync()
    {
        var quiet = person.Quiet is { } days ? $"{days.From:yyyy-MM-dd} - {days.To:yyyy-MM-dd}" : "";
        await chat.SetAsync(person.Hour, person.ChosenZone, week, quiet, !person.IsOff);
        person.IsHere = true;
    }

    private SeasonCustomer? Some(Func<SeasonCustomer, bool> fits)
    {
        var some = person.Customers.Where(fits).ToList();
        return some.Count == 0 ? null : some[random.Next(some.Count)];
    }
}
