using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Reminders;
using NotesBot.Tests.Stores;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.OwnData;

/// <summary>Alex, who has a posted note, a draft, settings and a customer to be reminded of; and Kim, who has the same.</summary>
public abstract class OwnDataTest : ChatTest
{
    private protected ChatPerson Kim { get; private set; } = null!;

    private protected IDatabase Database => Bot.Services.GetRequiredService<IDatabase>();

    private protected PersonalStore Own => Bot.Services.GetRequiredService<PersonalStore>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Kim = await InstalledAsync("kim");
        foreach (var person in new[] { Alex, Kim })
        {
            await WriteAsync(person);
        }
    }

    private protected static async Task WriteAsync(ChatPerson person)
    {
        await person.WalkToAsync("review");
        await person.TapAsync("note.post");
        await person.WalkToAsync("summary");
        await person.SayAsync("language English");
        await person.TapVerbAsync("role.set", ("role", "MVM,FTA"));
        await person.UpdatedAsync("Fabrikam", "2020-03-31");
        await person.TapVerbAsync("reminder.hand_over", ("tenant", "Fabrikam"), ("kind", "enterprise_status"));
    }

    /// <summary>All rows of all tables that name somebody: their id, or the channel's.</summary>
    private protected async Task<IReadOnlyList<string>> RowsOfAsync(string id)
    {
        var rows = new List<string>();
        foreach (var table in await ColumnAsync("SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            rows.AddRange((await Tables.RowsAsync(Database, table)).Select(row => $"{table}: {row}"));
        }

        return [.. rows.Where(row => row.Contains(id, StringComparison.Ordinal))];
    }

    private protected async Task DeleteAsync()
    {
        await Alex.SayAsync("delete my data");
        await Alex.TapAsync("data.delete");
    }

    private protected async Task ExportAsync()
    {
        await Alex.SayAsync("export my data");
        await Alex.AllowAsync();
    }

    private protected static string Shown(ChatPerson person) => CardText.Of(person.Card);

    private protected static JsonObject? LastFile(ChatPerson person) => person.Messages.Select(ChatPerson.FileOf).LastOrDefault(file => file is not null);
}
