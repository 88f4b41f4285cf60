using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Stores;

/// <summary>Registers the database and the stores.</summary>
internal static class StoreServices
{
    public static IServiceCollection AddStores(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<DatabaseOptions>, ValidateDatabaseOptions>();
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(DatabaseOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDatabase>(OpenSqlite);
        services.AddHostedService<OpenDatabaseAtStart>();
        return services
            .AddSingleton<PersonStore>()
            .AddSingleton<AgendaStore>()
            .AddSingleton<ReminderStore>()
            .AddSingleton<HandOverStore>()
            .AddSingleton<DraftStore>()
            .AddSingleton<NoteStore>()
            .AddSingleton<CustomerStore>()
            .AddSingleton<TurnStore>()
            .AddSingleton<IStorage, BotStateStorage>();
    }

    private static SqliteDatabase OpenSqlite(IServiceProvider services)
    {
        var path = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Path;
        var root = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
        return SqliteDatabase.Open(Path.GetFullPath(path, root), services.GetRequiredService<TimeProvider>().GetUtcNow());
    }
}
