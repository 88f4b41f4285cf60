using System.Collections.Immutable;
using NotesBot.Notes.Rules;

namespace NotesBot.Notes.Sentences;

/// <summary>Where a table has its customers and its days, told by its header.</summary>
/// <param name="Count">How many columns there are.</param>
/// <param name="IsReport">Whether a customer has a row for each service, as in FTOP's report, and so stands there more than once.</param>
internal sealed record TrackedColumns(char Delimiter, int Customer, int Day, int Count, bool IsReport)
{
    // The one that tells most comes first: a report has "Tenant Name" and "Tenant ID".
    private static readonly ImmutableArray<string> Customers =
    [
        "tenant name", "customer name", "company name", "organization name", "account name", "customer", "customers", "tenant", "tenants",
        "company", "organization", "organisation", "account", "client", "客户名称", "租户名称", "公司名称", "客户", "客户名", "租户", "租户名", "公司",
    ];

    private static readonly ImmutableArray<string> Days =
    [
        "notes modified", "notes last modified", "last update", "last updated", "last updated on", "last update date", "last status update",
        "last enterprise status", "last overall status", "last modified", "last note", "updated", "updated on", "update", "modified",
        "date", "day",
        "上次更新", "上次更新时间", "上次更新日期", "最近更新", "最近更新时间", "最近更新日期", "最后更新", "最后更新时间", "最后更新日期", "更新日期",
        "更新时间", "笔记修改时间", "日期",
    ];

    private static readonly ImmutableArray<string> Services = ["service name", "service", "services", "workload", "服务", "服务名称", "工作负载"];

    private static readonly ImmutableArray<char> Delimiters = ['\t', ';', ',', '|'];

    /// <summary>The columns when the line is a header, which has one for the customer and one for the day; null otherwise.</summary>
    public static TrackedColumns? Of(string line) => Delimiters
        .Select(delimiter => (delimiter, titles: Cells.Of(FullWidth.Fold(line), delimiter).Select(Title).ToImmutableArray()))
        .Select(row => new TrackedColumns(
            row.delimiter, First(row.titles, Customers), First(row.titles, Days), row.titles.Length, First(row.titles, Services) >= 0))
        .FirstOrDefault(columns => columns is { Customer: >= 0, Day: >= 0 });

    /// <summary>Whether the line is the title of a list that has nothing but names, with their days perhaps behind them.</summary>
    public static bool IsTitle(string line) => Customers.Contains(Title(line).TrimEnd(':'));

    /// <summary>The customer and the day of a row as they were typed; null for a line that isn't parted at all.</summary>
    public (string Name, string Day)? Take(string line)
    {
        var cells = Cells.Of(Delimiter == '\t' ? line : line.Replace('，', ',').Replace('；', ';'), Delimiter);
        if (cells.Length == 1 && Count > 1)
        {
            return null;
        }

        // Somebody forgot the quotes of "Contoso, Ltd.".
        for (var i = 1; i < cells.Length && Delimiter == ',' && cells.Length > Count;)
        {
            var isRest = NameParts.IsCompany(cells[i]);
            cells = isRest ? cells.SetItem(i - 1, $"{cells[i - 1]}, {cells[i]}").RemoveAt(i) : cells;
            i += isRest ? 0 : 1;
        }

        return (cells.ElementAtOrDefault(Customer) ?? "", cells.ElementAtOrDefault(Day) ?? "");
    }

    private static int First(ImmutableArray<string> titles, ImmutableArray<string> names) =>
        names.Select(name => titles.IndexOf(name)).FirstOrDefault(at => at >= 0, -1);

    private static string Title(string cell) =>
        PlainText.OneLine(FullWidth.Fold(cell)).Trim('"', '*', ' ').Replace('_', ' ').ToLowerInvariant();
}
