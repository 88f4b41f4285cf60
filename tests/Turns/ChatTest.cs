using System.Collections.Immutable;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>A bot with a channel of its own, and Alex, who has installed it and writes Technical Enablement.</summary>
public abstract class ChatTest : IAsyncLifetime
{
    private protected BotUnderTest Bot { get; private set; } = null!;

    private protected Channel Channel { get; private set; } = null!;

    private protected ChatPerson Alex { get; private set; } = null!;

    /// <summary>Of the bot, by their whole names.</summary>
    private protected virtual (string Name, string Value)[] Settings => [];

    public virtual async Task InitializeAsync()
    {
        Bot = await BotUnderTest.StartAsync(settings: Settings);
        Channel = await Channel.StartAsync();
        Alex = await InstalledAsync("alex");
    }

    public virtual async Task DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Bot.DisposeAsync();
    }

    /// <param name="role">An MVM writes Technical Enablement and nothing else, and so isn't asked which note it is.</param>
    private protected async Task<ChatPerson> InstalledAsync(string id, string role = "MVM")
    {
        var person = new ChatPerson(Bot, Channel, id);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", role));
        return person;
    }

    private protected Task<ImmutableArray<Draft>> DraftsAsync(string id = "alex") =>
        Bot.Services.GetRequiredService<DraftStore>().OpenAsync($"contoso/{id}", CancellationToken.None);

    private protected async Task<Draft> DraftAsync(string id = "alex") => Assert.Single(await DraftsAsync(id));

    private protected Task<ImmutableArray<Note>> NotesAsync(string id = "alex") =>
        Bot.Services.GetRequiredService<NoteStore>().NewestAsync($"contoso/{id}", 100, CancellationToken.None);

    /// <summary>Changes the database behind the bot's back.</summary>
    private protected Task SqlAsync(string sql) =>
        Bot.Services.GetRequiredService<IDatabase>().WriteAsync(connection => connection.ExecuteAsync(sql), CancellationToken.None);

    private protected async Task<IReadOnlyList<string>> ColumnAsync(string sql) =>
        [.. await Bot.Services.GetRequiredService<IDatabase>().ReadAsync(connection => connection.QueryAsync<string>(sql), CancellationToken.None)];

    /// <summary>How often the text of a posted note has been sent.</summary>
    private protected int TimesSent(Note note) => Channel.Sent.Count(message => message["text"]?.GetValue<string>() == note.Body);
}
