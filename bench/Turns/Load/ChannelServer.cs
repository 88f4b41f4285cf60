using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NotesBot.Bench.Turns.Load;

/// <summary>The other side of the bot's connector: brings what is sent to a conversation to the person in it.</summary>
internal sealed class ChannelServer : IAsyncDisposable
{
    private static readonly byte[] Taken = """{"id":"b1"}"""u8.ToArray();

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Person> people = new(StringComparer.Ordinal);

    private ChannelServer(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First();

    public static async Task<ChannelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new ChannelServer(builder.Build());
        server.app.Run(server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    public void Join(Person person) => people[person.Conversation] = person;

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    // /v3/conversations/{id}/activities, and perhaps an activity's id behind it.
    private async Task TakeAsync(HttpContext context)
    {
        var body = new byte[(int)(context.Request.ContentLength ?? 0)];
        await context.Request.Body.ReadExactlyAsync(body);
        var conversation = Uri.UnescapeDataString(context.Request.Path.Value!.Split('/')[3]);
        if (people.TryGetValue(conversation, out var person))
        {
            person.Receive(body, isNew: HttpMethods.IsPost(context.Request.Method));
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Taken.Length;
        await context.Response.Body.WriteAsync(Taken);
    }
}
