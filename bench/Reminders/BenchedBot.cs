using System.Globalization;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Bench.Databases;
using NotesBot.Hosting;
using NotesBot.Reminders;
using NotesBot.Stores;

namespace NotesBot.Bench.Reminders;

/// <summary>The whole bot over a database with tracked customers. It isn't started: the benchmark alone looks for what is due.</summary>
internal sealed class BenchedBot : IAsyncDisposable
{
    private static readonly string DueAgain = Statements.Read("DueAgain");

    private readonly WebApplication app;
    private readonly string serviceUrl;
    private int passes;

    private BenchedBot(string kind, int tracked, WebApplication app, string serviceUrl)
    {
        (Kind, Tracked) = (kind, tracked);
        this.app = app;
        this.serviceUrl = serviceUrl;
        Store = ActivatorUtilities.CreateInstance<ReminderRunner>(app.Services, new NoChannel());
    }

    /// <summary>Of its database.</summary>
    public string Kind { get; }

    /// <summary>How many customers are tracked.</summary>
    public int Tracked { get; }

    public ReminderRunner Runner => app.Services.GetRequiredService<ReminderRunner>();

    /// <summary>The same without the cards and their way to the channel.</summary>
    public ReminderRunner Store { get; }

    private IDatabase Database => app.Services.GetRequiredService<IDatabase>();

    /// <param name="serviceUrl">Where its channel is.</param>
    public static async Task<BenchedBot> OverAsync(IKeptDatabases databases, int tracked, string serviceUrl)
    {
        var database = await databases.FindAsync(TrackedCustomers.Of(tracked));

        // Development needs no credentials, and its clock starts where it is told.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["Database:Path"] = database.Path;
        builder.Configuration["Database:ConnectionString"] = database.ConnectionString;
        builder.Configuration["Clock:StartAt"] = Days.Now.ToString("O", CultureInfo.InvariantCulture);
        builder.AddNotesBot();
        var bot = new BenchedBot(databases.Title, tracked, builder.Build(), serviceUrl);
        await bot.CalmAsync();
        return bot;
    }

    /// <summary>Makes the same customers due once more.</summary>
    public Task MakeDueAsync(DueCase due) => Database.WriteAsync(
        connection => connection.ExecuteAsync(
            DueAgain,
            new { due.People, due.Each, Days.Today, Days.Told, Days.Due, References.Pattern, serviceUrl, chat = ++passes }),
        CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        Store.Dispose();
        return app.DisposeAsync();
    }

    // A run that was broken off may have left people due.
    private Task<int> CalmAsync() => Database.WriteAsync(
        connection => connection.ExecuteAsync(
            "UPDATE agenda SET next_at = @Later, lease_owner = NULL, lease_until = NULL WHERE next_at < @Later", new { Days.Later }),
        CancellationToken.None);
}
