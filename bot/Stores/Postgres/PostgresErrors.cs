using System.Net.Sockets;
using Npgsql;

namespace NotesBot.Stores.Postgres;

/// <summary>Turns the errors that an operator can mend into sentences; all others stay what they are.</summary>
internal static class PostgresErrors
{
    /// <summary>The server ended a session that did nothing in the middle of a transaction.</summary>
    private const string StoodStill = "25P03";

    /// <summary>Such as <c>'notesbot' at db.example.com</c>: enough to find it, and nothing to sign in with.</summary>
    public static string PlaceOf(NpgsqlConnectionStringBuilder settings) => $"'{settings.Database}' at {settings.Host}";

    /// <summary>
    /// Whether the same change can succeed when it is made again at once; before its commit it has left nothing. A full disk stays full.
    /// </summary>
    public static bool IsWorthAnother(NpgsqlException error) =>
        (error.IsTransient && error.SqlState != PostgresErrorCodes.DiskFull) || error.SqlState == StoodStill;

    public static Exception Explain(Exception error, string place) => error switch
    {
        PostgresException postgres => Sentence(postgres.SqlState, place) is { } sentence ? new DatabaseException(sentence, error) : error,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } or TimeoutException =>
            new DatabaseException($"The database {place} can't be reached. Check that PostgreSQL runs there and takes connections.", error),
        NpgsqlException { InnerException: System.Security.Authentication.AuthenticationException } =>
            new DatabaseException($"The database {place} can't be reached over TLS. Check its certificate and the connection string's SSL Mode.", error),
        NpgsqlException =>
            new DatabaseException($"The database {place} can't be used. Check that PostgreSQL runs there, and Database:ConnectionString.", error),
        _ => error,
    };

    private static string? Sentence(string code, string place) => code switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The database {place} refused the user or the password. Mend Database:ConnectionString.",
        PostgresErrorCodes.InvalidCatalogName => $"There is no database {place}. Create it, or mend Database:ConnectionString.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The database {place} doesn't let the bot's user make or use its tables. Make that user the database's owner.",
        PostgresErrorCodes.TooManyConnections =>
            $"The database {place} takes no more connections. Raise max_connections there, or set Maximum Pool Size in Database:ConnectionString.",
        PostgresErrorCodes.DiskFull => $"The disk that holds the database {place} is full. Nothing was written; make room and try again.",
        PostgresErrorCodes.IoError or PostgresErrorCodes.SystemError =>
            $"The database {place} can't read or write its files. Check its disk and its log.",
        PostgresErrorCodes.ReadOnlySqlTransaction => $"The database {place} is read-only, such as a standby. Name the primary server.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            $"The database {place} is stopping or starting. Try again when it runs.",
        PostgresErrorCodes.QueryCanceled => $"The database {place} took too long. Look at its load and its locks.",
        _ => null,
    };
}
