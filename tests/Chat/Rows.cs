using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;

namespace NotesBot.Tests.Chat;

/// <summary>Every row of a bot's database as one line of text, to see what a step changed, and what it left as it was.</summary>
internal static class Rows
{
    public static Task<IReadOnlyList<string>> AllAsync(BotUnderTest bot) =>
        bot.Services.GetRequiredService<IDatabase>().ReadAsync<IReadOnlyList<string>>(
            async connection =>
            {
                var tables = await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
                List<string> rows = [];
                foreach (var table in tables.Where(name => name != "turn")) // that an activity was answered is kept of every one
                {
                    var lines = (await connection.QueryAsync($"SELECT * FROM {table}")).Cast<IDictionary<string, object?>>()
                        .Select(row => $"{table}: {string.Join(" | ", row.Select(column => $"{column.Key}={column.Value}"))}");
                    rows.AddRange(lines.Order(StringComparer.Ordinal));
                }

                return rows;
            },
            CancellationToken.None);
}
