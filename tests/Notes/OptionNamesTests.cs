using System.Collections.Immutable;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class OptionNamesTests
{
    private static readonly ImmutableArray<string> Status = ["on_track", "paused", "pending_customer", "pending_ftc"];
    private static readonly ImmutableArray<string> Kinds =
        ["first_party", "third_party", "business", "security", "project_resources", "funding"];

    [Theory]
    [InlineData("on_track", "on_track")]
    [InlineData("On Track", "on_track")]
    [InlineData("on-track", "on_track")]
    [InlineData(" ontrack. ", "on_track")]
    [InlineData("进行中", "on_track")]
    [InlineData("按计划", "on_track")]
    [InlineData("2", "paused")]
    [InlineData("４", "pending_ftc")]
    [InlineData("pending customer", "pending_customer")]
    [InlineData("Pending FastTrack Center (FTC) or internal feedback", "pending_ftc")]
    [InlineData("等待 FastTrack 中心（FTC）或内部反馈", "pending_ftc")]
    [InlineData("5", null)]
    [InlineData("0", null)]
    [InlineData("pending", null)]
    [InlineData("", null)]
    [InlineData("no", null)]
    public void A_status_is_found_by_id_name_alias_and_number(string text, string? option) =>
        Assert.Equal(option, OptionNames.Find(text, Status));

    [Theory]
    [InlineData("no", CovidTag.No)]
    [InlineData("否", CovidTag.No)]
    [InlineData("不是", CovidTag.No)]
    [InlineData("accelerate", CovidTag.Accelerating)]
    [InlineData("new request", CovidTag.Accelerating)]
    [InlineData("加速", CovidTag.Accelerating)]
    [InlineData("stopping", CovidTag.Pausing)]
    [InlineData("停止", CovidTag.Pausing)]
    [InlineData("yes", null)]
    public void The_answer_about_COVID_is_found(string text, string? option) =>
        Assert.Equal(option, OptionNames.Find(text, CovidTag.Asked.Options));

    [Theory]
    [InlineData("on track to continue the work", "on_track", "to continue the work")]
    [InlineData("On-track: going on", "on_track", "going on")]
    [InlineData("Paused - budget", "paused", "budget")]
    [InlineData("Pending customer feedback on the list", "pending_customer", "on the list")]
    [InlineData("pending customer on the list", "pending_customer", "on the list")]
    [InlineData("进行中，继续部署", "on_track", "继续部署")]
    [InlineData("按计划继续部署", "on_track", "继续部署")]
    [InlineData("paused", "paused", "")]
    [InlineData("pausedly", null, "pausedly")]
    [InlineData("we are on track", null, "we are on track")]
    public void A_status_is_found_before_its_detail(string text, string? option, string after) =>
        Assert.Equal((option, after), OptionNames.FindAtStart(text, Status));

    [Theory]
    [InlineData("3rd party: firewall too old", "third_party", "firewall too old")]
    [InlineData("第三方：防火墙太旧", "third_party", "防火墙太旧")]
    [InlineData("1st party software, no events", "first_party", "no events")]
    public void A_kind_is_found_before_the_concern(string text, string option, string after) =>
        Assert.Equal((option, after), OptionNames.FindAtStart(text, Kinds));

    [Theory]
    [InlineData("FE", "FE")]
    [InlineData("engineer", "FE")]
    [InlineData("FastTrack 工程师", "FE")]
    [InlineData("FastTrack Architect (FTA)", "FTA")]
    [InlineData("adoption sme", "ADOPTION_SME")]
    [InlineData("主题专家", "SME")]
    public void A_role_is_found_by_what_people_call_it(string text, string role) =>
        Assert.Equal(role, OptionNames.Find(text, Roles.All, "role"));
}
