using NotesBot.Tests.Chat;
using NotesBot.Tests.Drafts;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Commands;

/// <summary>Settings are taken from the card and from a sentence, and hold from then on.</summary>
public sealed class SettingsTests : ChatTest
{
    [Fact]
    public async Task A_wrong_zone_is_named_and_nothing_of_the_card_is_lost()
    {
        await Alex.SayAsync("settings");
        await Alex.TapAsync("settings.set", ("time_zone", "Mars/Olympus"), ("note_language", "de"), ("mode", "form"));

        Assert.Contains("I don’t know a time zone called “Mars/Olympus”", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(("Mars/Olympus", "de", "form"), (Value("time_zone"), Value("note_language"), Value("mode")));
        Assert.Equal(["", "steps"], await ColumnAsync("SELECT coalesce(note_language, '') FROM person UNION ALL SELECT mode FROM person"));

        await Alex.TapAsync("settings.set", ("time_zone", "Asia/Tokyo"));
        Assert.Contains("Saved.", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal(("Asia/Tokyo", "de", "form"), (Value("time_zone"), Value("note_language"), Value("mode")));
    }

    [Theory]
    [InlineData("settings.set", "settings", "language")]
    [InlineData("settings.set", "settings", "note_language")]
    [InlineData("settings.set", "settings", "mode")]
    [InlineData("settings.set", "settings", "time_zone")]
    [InlineData("reminder.set", "reminder settings", "reminder_hour")]
    [InlineData("reminder.set", "reminder settings", "working_days")]
    [InlineData("reminder.set", "reminder settings", "weekly_summary")]
    [InlineData("reminder.set", "reminder settings", "quiet_days")]
    [InlineData("check.text", "check", "note_type")]
    [InlineData("role.set", "role", "role")]
    public async Task A_setting_far_too_long_makes_no_card_too_heavy(string verb, string sentence, string setting)
    {
        await Alex.SayAsync(sentence);
        await Alex.TapAsync(verb, (setting, new string('长', 30_000)));

        CardBudget.Check(Alex.Card);
        Assert.Contains(CardJson.Inputs(Alex.Card), input => input["id"]!.GetValue<string>() == setting);
    }

    [Theory]
    [InlineData("note language German", "note_language", "de")]
    [InlineData("笔记语言 日语", "note_language", "ja")]
    [InlineData("notes in Spanish", "note_language", "es")]
    [InlineData("time zone Europe/Berlin", "time_zone", "Europe/Berlin")]
    [InlineData("mode one form", "mode", "form")]
    [InlineData("language Chinese", "language", "zh")]
    public async Task A_setting_is_typed_and_the_others_stay(string sentence, string setting, string value)
    {
        await Alex.SayAsync("settings");
        await Alex.TapAsync("settings.set", ("note_language", "pt"), ("time_zone", "Asia/Tokyo"), ("mode", "steps"));
        var others = new[] { "note_language", "time_zone", "mode" }.Where(other => other != setting).Select(other => (other, Value(other))).ToList();

        await Alex.SayAsync(sentence);

        Assert.Equal(value, Value(setting));
        Assert.All(others, other => Assert.Equal(other.Item2, Value(other.other)));
    }

    [Fact]
    public async Task A_wrong_zone_that_is_typed_changes_nothing()
    {
        await Alex.SayAsync("time zone Mars/Olympus");

        Assert.Contains("Mars/Olympus", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Equal([""], await ColumnAsync("SELECT coalesce(time_zone, '') FROM person"));
    }

    [Theory]
    [InlineData("language packs were installed for everyone")]
    [InlineData("mode of delivery is still open")]
    [InlineData("time zone questions are settled")]
    public async Task An_answer_that_begins_like_a_setting_is_an_answer(string text)
    {
        await Alex.WalkToAsync("summary");

        await Alex.SayAsync(text);

        Assert.Equal(text, (await DraftAsync()).Answers["summary"]);
    }

    [Fact]
    public async Task The_bot_talks_as_the_client_does_until_told_otherwise()
    {
        var kim = new ChatPerson(Bot, Channel, "kim", "zh-CN");
        await kim.InstallAsync();
        await kim.TapAsync("role.set", ("role", "MVM"));
        await kim.SayAsync("help");
        Assert.Contains("我能做什么", kim.WordsShown(), StringComparison.Ordinal);

        await kim.SayAsync("settings");
        await kim.TapAsync("settings.set", ("language", "en"));
        Assert.Contains("Saved.", kim.WordsShown(), StringComparison.Ordinal);
        await kim.SayAsync("help");
        Assert.Contains("What I can do", kim.WordsShown(), StringComparison.Ordinal);
        Assert.Equal("en", kim.Card["lang"]!.GetValue<string>());

        await kim.SayAsync("settings");
        await kim.TapAsync("settings.set", ("language", "auto"));
        await kim.SayAsync("help");
        Assert.Contains("我能做什么", kim.WordsShown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_notes_is_not_that_of_the_talk()
    {
        await Alex.SayAsync("note language Japanese");
        await Alex.WalkToAsync("review");
        Assert.Contains("Save for later", Alex.WordsShown(), StringComparison.Ordinal);
        Assert.Contains("次のアクション", Alex.WordsShown(), StringComparison.Ordinal);
        await Alex.TapAsync("note.post");
        Assert.Contains("ステータス: 進行中", Alex.Text, StringComparison.Ordinal);

        await Alex.SayAsync("note language English");
        await Alex.SayAsync("my notes");
        await Alex.TapAsync("note.show");

        Assert.Contains("ステータス: 進行中", Alex.Text, StringComparison.Ordinal); // a posted note stays as it was posted
    }

    [Fact]
    public async Task Today_is_the_day_in_the_zone_that_was_set()
    {
        await Alex.SayAsync("time zone Pacific/Kiritimati"); // 14 hours ahead: 2 April already
        await Alex.WalkToAsync("next_action");
        await Alex.SayAsync("Obtain certificates");
        await Alex.SayAsync("tomorrow");

        Assert.Equal("2020-04-03", (await DraftAsync()).Answers["next_action_date"]);
    }

    [Fact]
    public async Task Who_prefers_one_form_gets_one_and_back()
    {
        await Alex.SayAsync("mode one form");
        await Alex.SayAsync("new note");
        Assert.Equal("form", Alex.PageShown());
        await Alex.SayAsync("cancel");

        await Alex.SayAsync("mode step by step");
        await Alex.SayAsync("kickoff note for Fabrikam");
        await Alex.SayAsync("new note");

        Assert.NotEqual("form", Alex.PageShown());
    }

    [Fact]
    public async Task A_setting_made_in_the_middle_of_a_note_leaves_the_note_where_it_is()
    {
        await Alex.WalkToAsync("summary");
        await Alex.SayAsync("settings");
        await Alex.TapAsync("settings.set", ("language", "zh"));

        await Alex.SayAsync("Certificates discussed.");

        Assert.Equal("next_action", Alex.PageShown());
        Assert.Equal("zh", Alex.Card["lang"]!.GetValue<string>());
        Assert.Equal("Certificates discussed.", (await DraftAsync()).Answers["summary"]);
    }

    private string? Value(string input) => CardJson.Inputs(Alex.Card).Single(i => i["id"]!.GetValue<string>() == input)["value"]?.GetValue<string>();
}
