using System.Text.Json;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Examples;

/// <summary>Every published note, from the answers in the chat to the posted text.</summary>
public sealed class PublishedNotesTests : IAsyncLifetime
{
    private BotUnderTest bot = null!;
    private Channel channel = null!;

    public static TheoryData<string> Published =>
    [
        "te-01-core-remediation-en", "te-04-olm-intune-covid-accelerated", "em-01-expressroute", "em-02-workshop-missing-next-action",
        "em-03-exec-summary-en", "em-04-exec-summary-bullets", "em-08-internal-sync", "env-01-exchange-sharepoint", "es-01-green",
        "si-01-acquisition",
    ];

    public async Task InitializeAsync()
    {
        bot = await BotUnderTest.StartAsync("2019-03-06T12:00:00Z");
        channel = await Channel.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await channel.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Theory, MemberData(nameof(Published))]
    public Task It_is_posted_word_for_word_from_page_to_page(string id) => PostAsync(id, asForm: false, bySubmit: false);

    [Theory, MemberData(nameof(Published))]
    public Task It_is_posted_word_for_word_from_one_form(string id) => PostAsync(id, asForm: true, bySubmit: false);

    [Theory, MemberData(nameof(Published))]
    public Task It_is_posted_word_for_word_by_a_client_without_Execute(string id) => PostAsync(id, asForm: false, bySubmit: true);

    private async Task PostAsync(string id, bool asForm, bool bySubmit)
    {
        var example = Example.Read(id);
        var person = new ChatPerson(bot, channel, id);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", example.Role));
        var player = new ExamplePlayer(person, example);

        await player.PlayAsync(asForm, bySubmit);
        Assert.True(person.PageShown() == "review", $"The way ended here:\n{person.WordsShown()}");
        await player.PostAsync();

        Assert.Equal(Body(example, player), person.Text);
        Assert.All(Facts(example), fact => Assert.Contains(fact, person.WordsShown(), StringComparison.Ordinal));
    }

    // Where only the warnings are published, the text is the answer itself.
    private static string Body(Example example, ExamplePlayer player) =>
        example.Expect.TryGetProperty("body", out var body) ? body.GetString()! : player.Values["text"];

    private static IEnumerable<string> Facts(Example example)
    {
        var ftop = example.Expect.TryGetProperty("ftop", out var where) ? where.EnumerateObject() : default;
        var fields = example.Expect.TryGetProperty("fields", out var boxes) ? boxes.EnumerateObject() : default;
        return ftop.Where(fact => fact.Value.ValueKind == JsonValueKind.String)
            .Concat(ftop.Where(fact => fact.Name == "fields").SelectMany(fact => fact.Value.EnumerateObject()))
            .Concat(fields)
            .Select(fact => fact.Value.ToString());
    }
}
