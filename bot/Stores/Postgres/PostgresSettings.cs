using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>The connection string, with what the bot needs of a connection.</summary>
internal static class PostgresSettings
{
    /// <summary>Connections of one process, unless the string says otherwise; a server takes a hundred by default.</summary>
    public const int MostConnections = 25;

    // A machine that froze in the middle of a change, or lost its power, must not keep the others from that person's rows: after this the
    // server lets go. Without it, it would believe for two hours that the machine is there.
    private const string LetGo =
        "-c idle_in_transaction_session_timeout=10000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2";

    /// <summary>What is wrong with a connection string, in a sentence that repeats nothing of it; null if nothing is.</summary>
    public static string? Fault(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            return string.IsNullOrWhiteSpace(settings.Host) || string.IsNullOrWhiteSpace(settings.Database)
                ? "Database:ConnectionString names no host or no database. Write such as Host=db.example.com;Database=notesbot;Username=notesbot;Password=…"
                : null;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return "Database:ConnectionString can't be read. Write such as Host=db.example.com;Database=notesbot;Username=notesbot;Password=…";
        }
    }

    public static NpgsqlConnectionStringBuilder Of(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            IncludeErrorDetail = false, // it would repeat the values of a row
            LogParameters = false,
        };
        Default("Maximum Pool Size", () => settings.MaxPoolSize = MostConnections);
        Default("Timeout", () => settings.Timeout = 5);
        Default("Command Timeout", () => settings.CommandTimeout = 15);
        Default("Keepalive", () => settings.KeepAlive = 15);
        Default("Max Auto Prepare", () => settings.MaxAutoPrepare = 100);
        Default("Options", () => settings.Options = LetGo);
        Default("Application Name", () => settings.ApplicationName = "NotesBot");
        return settings;

        void Default(string keyword, Action set)
        {
            if (!given.ShouldSerialize(keyword))
            {
                set();
            }
        }
    }
}
