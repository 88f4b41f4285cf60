using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Checking;

public sealed class NoteFindingsTests
{
    private const string Intent = "Customer does not intend to onboard workload due to an ongoing acquisition of another company that must be handled before any onboarding activities can occur.";

    [Fact]
    public void A_right_note_is_told_to_be_right()
    {
        Assert.Empty(Pasted.Codes(Pasted.Complete));
        Assert.Equal(["prefix_good", "labels_good", "covid_good", "date_good"], Pasted.Findings(Pasted.Complete).Select(f => f.Code));
    }

    [Theory]
    [InlineData("[EXO+TEAMS] #covid\n", "", "prefix_missing")]
    [InlineData("[EXO+TEAMS]", "[FOO]", "prefix_unknown:FOO")]
    [InlineData("[EXO+TEAMS]", "[exo + teams]", "prefix_form:[exo + teams]|[EXO+TEAMS]")]
    [InlineData("[EXO+TEAMS]", "【EXO】", "prefix_form:【EXO】|[EXO]")]
    [InlineData("[EXO+TEAMS]", "- EXO", "prefix_form:- EXO|[EXO]")]
    [InlineData("[EXO+TEAMS]", "[EXO] Exchange Online", "prefix_form:[EXO] Exchange Online|[EXO]")]
    [InlineData("[EXO+TEAMS]", "[EXO+CORE]", "prefix_core:[EXO]")]
    [InlineData("[EXO+TEAMS]", "Hello\n[EXO]", "prefix_place:[EXO]", "prefix_text:Hello|[EXO]")]
    [InlineData("SUMMARY: Held the kickoff call.\n", "", "label_missing:SUMMARY")]
    [InlineData("STATUS:", "Status:", "label_form:Status|STATUS")]
    [InlineData("NEXT ACTION:", "NEXT STEPS:", "label_form:NEXT STEPS|NEXT ACTION")]
    [InlineData("SUMMARY:", "SUMARY:", "label_form:SUMARY|SUMMARY")]
    [InlineData("Held the kickoff call.", "", "label_empty:SUMMARY")]
    [InlineData("Held the kickoff call.", "Held a call.\nDURATION: one hour", "label_unknown:DURATION")]
    [InlineData("On track to", "All fine, to", "status_unknown:x")]
    [InlineData("#covid", "#COVID-19", "covid_spelling:#COVID-19")]
    [InlineData("Held", "#covid Held", "covid_twice:2")]
    [InlineData(" #covid\nSTATUS: On track", "\nSTATUS: On track #covid", "covid_place:x")]
    [InlineData(" Scheduled for April 6, 2020.", "", "date_missing:x")]
    [InlineData("April 6, 2020", "March 30, 2020", "date_past:x")]
    [InlineData("Scheduled for April 6, 2020.", "Call next Friday.", "date_relative:next Friday|April 10, 2020")]
    [InlineData("Scheduled for April 6, 2020.", "下周五通话", "date_relative:下周五|April 10, 2020")]
    [InlineData("April 6, 2020", "04/31/2020", "date_unreadable:04/31/2020")]
    [InlineData("The firewall", "It is a bug: the firewall", "insight_missing:x")]
    [InlineData("The firewall", "Write to anna@contoso.com: the firewall", "hint.personal_data:x")]
    public void A_fault_is_found(string part, string changed, params string[] expected)
    {
        var found = Pasted.Findings(Pasted.Complete.Replace(part, changed, StringComparison.Ordinal)).Where(f => f.Kind != FindingKind.Good).ToList();

        Assert.Equal(
            expected,
            found.Select((f, i) => f.Args.Length == 0 ? f.Code : f.Code + ":" + (expected.ElementAtOrDefault(i)?.EndsWith(":x", StringComparison.Ordinal) == true ? "x" : string.Join('|', f.Args))));
    }

    [Fact]
    public void A_wrong_order_is_told_with_the_right_one() => Assert.Contains(
        Finding.Warning("label_order", "STATUS, SUMMARY, NEXT ACTION, CONCERNS"),
        Pasted.Findings("[EXO]\nSUMMARY: a\nSTATUS: Paused\nNEXT ACTION: Call on 4/6/2020\nCONCERNS: None"));

    [Fact]
    public void The_options_are_listed_in_the_language_of_the_note() => Assert.Contains(
        Finding.Error("status_unknown", "很好", "进行中; 已暂停; 等待客户反馈; 等待 FastTrack 中心 (FTC) 或内部反馈"),
        Pasted.Findings("[EXO]\n状态: 很好\n摘要: 通话"));

    [Fact]
    public void A_next_action_may_be_as_long_as_the_box_of_FTOP()
    {
        Assert.DoesNotContain("next_action_too_long", Codes(500));
        Assert.Contains("next_action_too_long", Codes(501));

        static IEnumerable<string> Codes(int length) =>
            Pasted.Codes(Pasted.Complete.Replace("Send the checklist", new string('x', length), StringComparison.Ordinal));
    }

    [Fact]
    public void An_environment_note_carries_no_tag() =>
        Assert.Equal(["covid_environment"], Pasted.Codes("Exchange:\n- 2 servers #covid"));

    [Theory]
    [InlineData("04/10/2020")]
    [InlineData("04/22/2020")]
    [InlineData("04/01/2020", "next_update_past")]
    [InlineData("04/23/2020", "next_update_too_late")]
    [InlineData("April 10, 2020", "date_form")]
    [InlineData("soon", "date_unreadable")]
    [InlineData("", "label_empty")]
    public void The_next_update_is_judged_as_of_today(string day, params string[] codes) => Assert.Equal(codes, Pasted.Codes(Enterprise(day)));

    [Fact]
    public void A_slide_that_is_too_long_is_told() =>
        Assert.Contains("hint.slide_too_long", Pasted.Codes(Enterprise("04/10/2020").Replace("All is well", new string('x', 257), StringComparison.Ordinal)));

    [Fact]
    public void A_colour_that_does_not_fit_is_asked_about() =>
        Assert.Contains("hint.no_blocker_named", Pasted.Codes(Enterprise("04/10/2020").Replace("Green", "Yellow", StringComparison.Ordinal)));

    [Fact]
    public void An_intent_is_graded_by_its_level()
    {
        var note = PastedNote.ReadAs(FastTrackManager.ServiceIntent, "Customer has no intent.");

        var graded = NoteFindings.Of(note with { Values = note.Values.With("l1", "No Intent") }, Pasted.Context);

        Assert.Contains(Finding.Warning("grade", new TextName("grade.poor")), graded);
        Assert.Contains(Finding.Warning("lint.no_why", ""), graded);
        Assert.Contains("lint.better.No Intent", graded.Select(f => f.Code));
    }

    [Fact]
    public void An_intent_without_its_level_has_a_grade_for_each()
    {
        var open = Assert.Single(NoteFindings.Of(PastedNote.ReadAs(FastTrackManager.ServiceIntent, Intent), Pasted.Context), f => f.Code == "grade_open");

        Assert.Equal(4, open.Args.Length);
        Assert.Equal(new TextName("grade.great"), open.Args[2]);
    }

    [Fact]
    public void An_intent_that_FTOP_does_not_take_is_an_error()
    {
        var note = PastedNote.ReadAs(FastTrackManager.ServiceIntent, $"Customer will deploy {new string('x', 400)}");

        Assert.Contains(NoteFindings.Of(note, Pasted.Context), f => f is { Code: "lint.too_long_400", Kind: FindingKind.Error });
    }

    [Theory]
    [InlineData("Technical Note: we held a call")]
    [InlineData("Customer Sat Notes\nThe customer is unhappy")]
    public void A_note_type_that_is_no_longer_written_is_told(string text) => Assert.Contains(
        "wrong_note_type", NoteFindings.Of(PastedNote.ReadAs(FastTrackManager.EngagementManagement, text), Pasted.Context).Select(f => f.Code));

    [Fact]
    public void A_mended_note_is_what_the_bot_prints()
    {
        var crooked = "【exo, teams】\n- Status: on track to continue\n- SUMARY: Held a call\n  with the team\n- Next Steps: Call on April 6, 2020 #COVID19\n- Concerns: none";

        Assert.Equal(
            "[EXO+TEAMS] #covid\nSTATUS: On track to continue\nSUMMARY: Held a call with the team\nNEXT ACTION: Call on April 6, 2020\nCONCERNS: None",
            NoteFindings.Mended(Pasted.Read(crooked), Words.English));
        Assert.Equal(Pasted.Complete.ReplaceLineEndings("\n"), NoteFindings.Mended(Pasted.Read(Pasted.Complete), Words.English));
    }

    [Theory]
    [InlineData("[EXO]\nSTATUS: Paused")]
    [InlineData("[FOO]\nSTATUS: Paused\nSUMMARY: a\nNEXT ACTION: Call on 4/6/2020")]
    [InlineData("[EXO]\nSTATUS: Fine\nSUMMARY: a\nNEXT ACTION: Call on 4/6/2020")]
    [InlineData("[EXO]\nSTATUS: Paused\nSUMMARY: a\nNEXT ACTION: Call")]
    public void A_note_that_lacks_something_is_not_mended(string text) => Assert.Null(NoteFindings.Mended(Pasted.Read(text), Words.English));

    private static string Enterprise(string nextUpdate) =>
        $"""
        Reason: >50k
        Status: Green
        Exec Summary: All is well
        O365 Deployment Status Current Overview: Teams is deployed
        Current FTC Activities:
        Risks:
        Public/Brand Name:
        Next Update: {nextUpdate}
        Awareness:
        """;
}
