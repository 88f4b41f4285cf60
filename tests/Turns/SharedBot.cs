using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>One bot and one channel for all tests of a class; each test has people of its own.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    private static int people;

    internal BotUnderTest Bot { get; private set; } = null!;

    internal Channel Channel { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Bot = await BotUnderTest.StartAsync();
        Channel = await Channel.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Bot.DisposeAsync();
    }

    /// <summary>Somebody new, who has installed the bot and told the roles.</summary>
    internal async Task<(ChatPerson Person, string Id)> PersonAsync(string roles, string locale = "en-US")
    {
        var id = $"person{Interlocked.Increment(ref people)}";
        var person = new ChatPerson(Bot, Channel, id, locale);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", roles));
        return (person, id);
    }

    internal Task<ImmutableArray<Note>> NotesAsync(string id) =>
        Bot.Services.GetRequiredService<NoteStore>().NewestAsync($"contoso/{id}", 100, CancellationToken.None);

    internal Task<ImmutableArray<Draft>> DraftsAsync(string id) =>
        Bot.Services.GetRequiredService<DraftStore>().OpenAsync($"contoso/{id}", CancellationToken.None);

    internal Task<Agenda> AgendaAsync(string id) =>
        Bot.Services.GetRequiredService<AgendaStore>().FindAsync($"contoso/{id}", CancellationToken.None);
}
