using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>
/// A parameter that bears its name as the statements write it. Dapper leaves the @ away, and the provider would then try every sign that
/// SQLite knows, with each parameter of each call.
/// </summary>
internal sealed class NamedParameter : SqliteParameter
{
    // As many as the stores' statements have.
    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);

    [AllowNull]
    public override string ParameterName
    {
        get => base.ParameterName;
        set => base.ParameterName = value is { Length: > 0 } && value[0] != '@' ? Names.GetOrAdd(value, static name => "@" + name) : value;
    }
}
