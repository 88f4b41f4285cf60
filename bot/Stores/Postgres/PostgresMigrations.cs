using System.Data.Common;
using System.Text.RegularExpressions;

namespace NotesBot.Stores.Postgres;

/// <summary>The portable migrations, with texts that sort and compare by their characters' codes, whatever the database's own collation.</summary>
internal static partial class PostgresMigrations
{
    public static async Task<bool> ApplyAsync(DbConnection connection, DateTimeOffset now)
    {
        await Migrations.ApplyAsync(connection, now, sql => Text().Replace(sql, "TEXT COLLATE \"C\""), CancellationToken.None);
        return true;
    }

    [GeneratedRegex(@"\bTEXT\b")]
    private static partial Regex Text();
}
