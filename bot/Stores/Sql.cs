using Dapper;

namespace NotesBot.Stores;

/// <summary>Commands that carry the caller's cancellation.</summary>
internal static class Sql
{
    public static CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, cancellationToken: cancellationToken);
}
