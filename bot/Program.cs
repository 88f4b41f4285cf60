using NotesBot.Hosting;

return await Startup.ExplainAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddNotesBot();

    var app = builder.Build();
    app.MapNotesBot();
    await app.RunAsync();
});
