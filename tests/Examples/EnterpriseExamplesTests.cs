using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Notes;
using NotesBot.Tests.Turns;
using NotesBot.Turns;

namespace NotesBot.Tests.Examples;

/// <summary>The published cases of Enterprise Status, played through the card on their own day.</summary>
public sealed class EnterpriseExamplesTests : IAsyncLifetime
{
    private BotUnderTest bot = null!;
    private Channel channel = null!;
    private ChatPerson person = null!;

    public async Task InitializeAsync()
    {
        bot = await BotUnderTest.StartAsync("2019-09-03T12:00:00Z");
        channel = await Channel.StartAsync();
        person = new ChatPerson(bot, channel);
        await person.InstallAsync();
        await person.TapAsync("role.set", ("role", "FTA"));
    }

    public async Task DisposeAsync()
    {
        await channel.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task The_gate_lets_only_assigned_people_with_level_3_or_4_through()
    {
        foreach (var (given, expected, i) in Cases("es-03-level-gate", "results"))
        {
            var level = given.GetProperty("level") is { ValueKind: JsonValueKind.Number } number && number.GetInt32() is 3 or 4 ? given.GetProperty("level").GetRawText() : "none";
            await BeginAsync($"Customer {i}");
            await person.TapAsync("note.next", ("enterprise_level", level), ("assigned", given.GetProperty("assigned").GetBoolean() ? "true" : "false"));

            Assert.Equal(expected == "ok" ? "colour" : "enterprise", person.PageShown());
            if (expected != "ok")
            {
                Assert.Contains(BotWords.Of("en")[$"problem.{expected.ToLowerInvariant()}"], person.WordsShown(), StringComparison.Ordinal);
                Assert.Contains("your draft is kept", person.WordsShown(), StringComparison.Ordinal);
            }

            Assert.Contains(await DraftsAsync(), draft => draft.Customer == $"Customer {i}");
        }
    }

    [Fact]
    public async Task The_level_of_a_customer_is_known_in_the_next_note_and_asked_for_another()
    {
        await BeginAsync("Contoso");
        await person.TapAsync("note.next", ("enterprise_level", "4"), ("assigned", "true"));

        await BeginAsync(" CONTOSO ");
        Assert.Equal("colour", person.PageShown());
        Assert.Equal(["4", "4"], (await DraftsAsync()).Select(draft => draft.Answers["enterprise_level"]));

        await BeginAsync("Fabrikam");
        Assert.Equal("enterprise", person.PageShown());
    }

    [Fact]
    public async Task The_slide_takes_what_stands_before_the_first_mark()
    {
        foreach (var (given, slide, i) in Cases("es-05-slide-cut", "slide"))
        {
            var text = given.GetString()!;
            await PlayAsync($"Customer {i}", ("exec_summary", text));
            if (text.Length == 0)
            {
                Assert.Equal("exec_summary", person.PageShown());
                await person.SayAsync("cancel");
                continue;
            }

            var words = BotWords.Of("en");
            Assert.Equal("review", person.PageShown());
            Assert.Contains($"{words["question.exec_summary"]} {slide.Length}/256", person.WordsShown(), StringComparison.Ordinal);
            var isCut = text.Contains("##", StringComparison.Ordinal) || text.Contains("＃＃", StringComparison.Ordinal);
            Assert.Equal(slide.Length == 0, person.WordsShown().Contains("so the slide shows nothing of it", StringComparison.Ordinal));
            Assert.Equal(isCut && slide.Length > 0, person.WordsShown().Contains(words.Format("hint.slide_cut", words["question.exec_summary"], slide), StringComparison.Ordinal));
            await person.TapAsync("note.post");
        }
    }

    [Fact]
    public async Task The_next_update_comes_after_today_and_within_21_days()
    {
        foreach (var (given, expected, i) in Cases("es-07-next-update", "results"))
        {
            var words = BotWords.Of("en");
            await PlayAsync($"Customer {i}", ("next_update", given.GetProperty("next_update").GetString()!));

            Assert.Equal(expected.StartsWith("error", StringComparison.Ordinal) ? "next_update" : "review", person.PageShown());
            Assert.Equal(expected == "error_not_future", person.WordsShown().Contains(words["problem.date_not_future"], StringComparison.Ordinal));
            Assert.Equal(expected == "error_over_21", person.WordsShown().Contains(words.Format("problem.date_too_late", 21, "09/24/2019"), StringComparison.Ordinal));
            Assert.Equal(expected == "info_over_14", person.WordsShown().Contains("more than 14 days away", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Fifteen_days_are_told_and_posted()
    {
        await PlayAsync("Contoso", ("next_update", "2019-09-18"));
        Assert.Contains("September 18, 2019 is more than 14 days away", person.WordsShown(), StringComparison.Ordinal);

        await person.TapAsync("note.post");

        Assert.Contains("Next Update: 09/18/2019", person.Text, StringComparison.Ordinal);
    }

    private async Task BeginAsync(string customer)
    {
        await person.SayAsync("new note");
        await person.TapAsync("note.next", ("tenant", customer));
    }

    private async Task PlayAsync(string customer, (string Id, string Value) fix)
    {
        var values = new Dictionary<string, string>(Example.Read("es-01-green").Values().Values)
        {
            ["tenant"] = customer, ["enterprise_level"] = "3", ["assigned"] = "true", ["next_update"] = "2019-09-17", [fix.Id] = fix.Value,
        };
        await new CardPlayer(person, values).PlayAsync();
    }

    private async Task<IReadOnlyList<Draft>> DraftsAsync() =>
        await bot.Services.GetRequiredService<DraftStore>().OpenAsync("contoso/alex", CancellationToken.None);

    private static IEnumerable<(JsonElement Given, string Expected, int Index)> Cases(string id, string results)
    {
        var root = JsonDocument.Parse(Example.Text(id)).RootElement;
        var expected = root.GetProperty("expect").GetProperty(results).EnumerateArray().Select(result => result.GetString()!);
        return root.GetProperty("input").GetProperty("cases").EnumerateArray().Zip(expected).Select((pair, i) => (pair.First, pair.Second, i));
    }
}
