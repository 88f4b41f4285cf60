namespace NotesBot.Tests.Docs;

public sealed class FlowsTests
{
    [Fact]
    public async Task The_page_of_flows_is_what_the_catalogue_says()
    {
        var path = SourceTree.Folder("docs", "flows.md");
        var made = Flows.Markdown();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, made);
            return;
        }

        Assert.Equal(await File.ReadAllTextAsync(path), made);
    }
}
