using Microsoft.Extensions.Logging.Console;

namespace NotesBot.Watching;

/// <summary>
/// Outside Development the console's log is JSON, a line each, with its scopes: the turn's key and the trace's id. The setting
/// <c>Logging:Console:FormatterName</c> chooses another form (<c>simple</c>, <c>systemd</c>).
/// </summary>
internal static class JsonLog
{
    public static void AddJsonLog(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            return;
        }

        builder.Services.Configure<ConsoleLoggerOptions>(options => options.FormatterName ??= ConsoleFormatterNames.Json);
        builder.Services.Configure<JsonConsoleFormatterOptions>(options =>
        {
            options.IncludeScopes = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat ??= "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
    }
}
