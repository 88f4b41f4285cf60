using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Bench.Turns.TicketBot;

/// <summary>The ticket bot on the project's Bot Framework and its durable storage, as a program of its own.</summary>
internal static class TicketApp
{
    public static WebApplication Build(string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();

        var storage = new BotStateStorage(SqliteDatabase.Open(database, DateTimeOffset.UtcNow));
        var users = new UserState(storage);
        var bot = new TicketBot(new ConversationState(storage), users, new TicketDialog(users));
        var adapter = new CloudAdapter();
        app.MapPost("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        return app;
    }
}
