using NotesBot.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddNotesBot();

var app = builder.Build();
app.MapNotesBot();
app.Run();
