using NotesBot.Hosting;
using NotesBot.Operations;

return await Startup.ExplainAsync(() => Operation.Find(args) ?? RunAsync());

async Task RunAsync()
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddNotesBot();

    var app = builder.Build();
    app.MapNotesBot();
    await app.RunAsync();
}
