using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NotesBot.Stores.Postgres;
using NotesBot.Stores.Sqlite;

namespace NotesBot.Stores;

/// <summary>Registers the database and the stores.</summary>
internal static class StoreServices
{
    public static IServiceCollection AddStores(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDatabaseOptions(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Open);
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
            .AddSingleton<PersonalStore>()
            .AddSingleton<AuditStore>()
            .AddSingleton<RetentionStore>()
            .AddSingleton<IStorage, BotStateStorage>();
    }

    /// <summary>The database's settings alone, for who opens none or another.</summary>
    public static void AddDatabaseOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<DatabaseOptions>, ValidateDatabaseOptions>();
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(DatabaseOptions.Section)).ValidateOnStart();
    }

    /// <summary>The database that the settings name.</summary>
    /// <param name="root">The folder that the file's path is relative to.</param>
    public static IDatabase Open(DatabaseOptions options, string root, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(options.ConnectionString)
            ? SqliteDatabase.Open(Path.GetFullPath(options.Path, root), now)
            : PostgresDatabase.Open(options.ConnectionString, now);

    private static IDatabase Open(IServiceProvider services) => Open(
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value,
        services.GetRequiredService<IHostEnvironment>().ContentRootPath,
        services.GetRequiredService<TimeProvider>().GetUtcNow());
}
