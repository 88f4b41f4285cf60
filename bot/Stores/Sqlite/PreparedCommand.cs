using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace NotesBot.Stores.Sqlite;

/// <summary>A command that borrows a prepared one of its text for as long as it lives.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private SqliteCommand? borrowed;

    [AllowNull]
    public override string CommandText
    {
        get => borrowed?.CommandText ?? "";
        set
        {
            GiveBack();
            borrowed = connection.Take(value ?? "");
        }
    }

    public override int CommandTimeout
    {
        get => Borrowed.CommandTimeout;
        set => Borrowed.CommandTimeout = value;
    }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("A command stays with the connection that made it.");
    }

    protected override DbParameterCollection DbParameterCollection => Borrowed.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    private SqliteCommand Borrowed => borrowed ?? throw new InvalidOperationException("The command has no text yet.");

    public override void Cancel() => Borrowed.Cancel();

    public override int ExecuteNonQuery() => Borrowed.ExecuteNonQuery();

    public override object? ExecuteScalar() => Borrowed.ExecuteScalar();

    public override void Prepare() => Borrowed.Prepare();

    protected override DbParameter CreateDbParameter() => new NamedParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Borrowed.ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (borrowed is { } command)
        {
            borrowed = null;
            connection.GiveBack(command);
        }
    }
}
