using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace NotesBot.Tests.BotFramework.Schema;

public sealed class SchemaJsonTests
{
    [Fact]
    public void Every_type_of_the_protocol_is_written_without_reflection()
    {
        var forgotten = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal))
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: false } && !type.IsSubclassOf(typeof(Exception)))
            .Where(type => type.GetProperties().Length > 0 && SchemaJsonContext.Default.GetTypeInfo(type) is null)
            .Select(type => type.Name)
            .ToList();
        Assert.True(forgotten.Count == 0, string.Join(", ", forgotten));
    }

    [Fact]
    public void Values_of_cards_fit_types_that_are_less_particular()
    {
        var entry = SchemaJson.Convert<Entry>(JsonNode.Parse("""{ "COUNT": "7", "label": "x" }"""));
        Assert.Equal((7, "x"), (entry.Count, entry.Label));
    }

    [Fact]
    public void What_is_there_already_is_handed_on_as_it_is()
    {
        var entry = new Entry();
        Assert.Same(entry, SchemaJson.Convert<Entry>(entry));
        Assert.Same(entry, SchemaJson.Convert<object>(entry));
        Assert.Null(SchemaJson.Convert<Entry>(null));
        Assert.Equal(0, SchemaJson.Convert<int>(null));
    }

    private sealed class Entry
    {
        public string Label = "";

        public int Count { get; set; }
    }
}
