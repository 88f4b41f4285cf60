using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Stores;

/// <summary>Who did what and when is on record, and nothing of what they wrote.</summary>
public sealed class AuditTests : ChatTest
{
    [Fact]
    public async Task A_posted_note_has_a_line_with_its_id_and_type()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");

        var note = Assert.Single(await NotesAsync());
        Assert.EndsWith(
            $"|at={note.PostedAt.ToUnixTimeMilliseconds()}|person_id=contoso/alex|what=note_posted|subject={note.Id}|detail=technical_enablement",
            Assert.Single(await LinesAsync()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_twice_it_has_one_line()
    {
        await Alex.WalkToAsync("review");
        await Alex.TapAsync("note.post");
        await Alex.AgainAsync();

        Assert.Single(await LinesAsync());
    }

    [Fact]
    public async Task A_customer_handed_over_has_a_line_for_each_that_neither_names_the_other()
    {
        await Alex.TapAsync("role.ask");
        await Alex.TapAsync("role.set", ("role", "FTA"));
        var kim = await InstalledAsync("kim", "FTA");
        await Alex.UpdatedAsync("Contoso", "2020-03-31");
        await Alex.TapVerbAsync("reminder.hand_over", ("tenant", "Contoso"), ("kind", "enterprise_status"));
        await kim.SayAsync($"take {Alex.Text[^9..]}");

        var lines = await LinesAsync();
        var given = Assert.Single(lines, line => line.Contains("|person_id=contoso/alex|what=customer_given|", StringComparison.Ordinal));
        var taken = Assert.Single(lines, line => line.Contains("|person_id=contoso/kim|what=customer_taken|", StringComparison.Ordinal));
        Assert.Equal(given[given.IndexOf("|subject=", StringComparison.Ordinal)..], taken[taken.IndexOf("|subject=", StringComparison.Ordinal)..]);
        Assert.DoesNotContain(lines, line => line.Contains("ontoso|", StringComparison.Ordinal) || line.Contains("CONTOSO", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> LinesAsync() => await Tables.RowsAsync(Bot.Services.GetRequiredService<IDatabase>(), "audit");
}
