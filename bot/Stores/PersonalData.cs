using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NotesBot.Stores;

/// <summary>Everything that is kept of a person, read at one moment.</summary>
internal sealed record PersonalData(string PersonId, ImmutableArray<PersonalData.Part> Parts)
{
    /// <summary>The rows of one table, each as its columns in their order.</summary>
    internal sealed record Part(PersonalTable Table, ImmutableArray<ImmutableArray<KeyValuePair<string, object?>>> Rows);

    /// <summary>Whether the person never told the bot anything, or it is all forgotten.</summary>
    public bool IsEmpty => !Parts.Any(part => part.Table.IsTold && part.Rows.Length > 0);

    /// <summary>The drafts that the person can still go on with.</summary>
    public int OpenDrafts => Rows("draft").Count(row => row.Any(column => column is { Key: "state", Value: "open" }));

    public int Notes => Rows("note").Length;

    public int Customers => Rows("customer").Length;

    public int TrackedCustomers => Rows("tracked_customer").Length;

    /// <summary>Differs as soon as anything that the person told differs, so that agreeing to one thing is never taken for agreeing to another.</summary>
    public string Code
    {
        get
        {
            var told = new StringBuilder();
            foreach (var part in Parts.Where(part => part.Table.IsTold))
            {
                told.Append(CultureInfo.InvariantCulture, $"{part.Table.Name} {part.Rows.Length}\n");
                foreach (var value in part.Rows.SelectMany(row => row).Select(column => Convert.ToString(column.Value, CultureInfo.InvariantCulture)))
                {
                    told.Append(CultureInfo.InvariantCulture, $"{value?.Length} {value}\n");
                }
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told.ToString())).AsSpan(0, 12));
        }
    }

    private ImmutableArray<ImmutableArray<KeyValuePair<string, object?>>> Rows(string table) => Parts.First(part => part.Table.Name == table).Rows;
}
