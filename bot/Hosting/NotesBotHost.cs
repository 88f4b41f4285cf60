using NotesBot.DevChat;
using NotesBot.OwnData;
using NotesBot.Reminders;
using NotesBot.Retention;
using NotesBot.Stores;
using NotesBot.Watching;

namespace NotesBot.Hosting;

/// <summary>What the bot is made of, and where it answers.</summary>
internal static class NotesBotHost
{
    public static void AddNotesBot(this WebApplicationBuilder builder)
    {
        builder.AddWatching();
        builder.Services.AddStores(builder.Configuration);
        builder.Services.AddConversation();
        builder.Services.AddOwnData();
        builder.Services.AddReminders(builder.Configuration);
        builder.Services.AddRetention(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddListening(builder.Configuration);
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddDevChat();
            builder.Services.AddMovableClock();
        }
    }

    public static void MapNotesBot(this WebApplication app)
    {
        app.MapMessages();
        app.MapHealth();
        if (app.Environment.IsDevelopment())
        {
            app.MapDevChat();
        }
    }
}
