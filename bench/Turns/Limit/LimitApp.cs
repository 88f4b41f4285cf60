using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NotesBot.Stores;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Bench.Turns.Limit;

/// <summary>
/// What the machine can do with the same parts and no SDK at all: Kestrel reads the activity, a row is made durable (SQLite,
/// <c>synchronous=FULL</c>, group commit), one pooled HTTP client sends the answer.
/// </summary>
internal static class LimitApp
{
    // About what the ticket bot keeps of a conversation.
    private static readonly string Kept = new('x', 400);

    public static WebApplication Build(string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();

        var store = SqliteDatabase.Open(database, DateTimeOffset.UtcNow);
        var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        app.MapPost("/api/messages", context => AnswerAsync(context, store, http));
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, IDatabase store, HttpClient http)
    {
        var activity = (await context.Request.ReadFromJsonAsync(LimitJson.Default.LimitActivity, context.RequestAborted))!;
        await store.WriteAsync(
            connection => Task.FromResult(Keep(connection, activity)), context.RequestAborted);

        var answer = new LimitActivity(
            "message", $"You said: {activity.Text}", activity.ServiceUrl, activity.Id, activity.Conversation, activity.Recipient, activity.From);
        using var content = new ByteArrayContent(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(answer, LimitJson.Default.LimitActivity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var address = $"{activity.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{activity.Id}";
        using var taken = await http.PostAsync(address, content, context.RequestAborted);
        taken.EnsureSuccessStatusCode();
    }

    // Another version each time: SQLite writes nothing at all where a row becomes what it was.
    private static int Keep(DbConnection connection, LimitActivity activity)
    {
        using var upsert = connection.CreateCommand();
        upsert.CommandText =
            "INSERT INTO bot_state (key, value, etag) VALUES ($key, $value, $etag) ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag";
        upsert.Parameters.Add(new SqliteParameter("$key", activity.Conversation.Id));
        upsert.Parameters.Add(new SqliteParameter("$value", Kept));
        upsert.Parameters.Add(new SqliteParameter("$etag", activity.Id));
        return upsert.ExecuteNonQuery();
    }
}
