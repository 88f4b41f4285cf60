using NotesBot.Stores;

namespace NotesBot.Operations;

/// <summary><c>delete-person</c>: deletes everything that is kept of somebody who left and can't ask for it themselves any more.</summary>
internal static class DeletePerson
{
    public const string Name = "delete-person";

    /// <param name="person">The tenant's id and the person's in the directory, with a slash between them.</param>
    public static async Task RunAsync(string? person, IDatabase database, TextWriter output, CancellationToken cancellationToken)
    {
        if (person?.Split('/') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            throw new DatabaseException($"Say whose data is to be deleted: {Name} <tenant id>/<object id of the person in the directory>");
        }

        var store = new PersonalStore(database, TimeProvider.System);
        var (data, _) = await store.DeleteAsync(person, agreed: null, AuditLine.ByOperator, cancellationToken);
        await store.ScrubAsync(cancellationToken);
        foreach (var (table, rows) in data.Parts.Where(part => part.Rows.Length > 0))
        {
            await output.WriteLineAsync($"{rows.Length,12:N0}  {table.Name}");
        }

        await output.WriteLineAsync($"{data.Parts.Sum(part => part.Rows.Length),12:N0}  rows deleted.");
    }
}
