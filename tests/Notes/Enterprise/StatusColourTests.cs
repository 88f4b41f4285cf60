using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Tests.Notes.Enterprise;

public sealed class StatusColourTests
{
    [Theory]
    [InlineData("yellow", "Pilot is well received.", "", true)]
    [InlineData("red", "Pilot is well received.", "None", true)]
    [InlineData("yellow", "试点反馈良好。", "无", true)]
    [InlineData("yellow", "Pilot went well, no known issues or blockers.", "", true)]
    [InlineData("yellow", "试点顺利，没有任何问题。", "", true)]
    [InlineData("yellow", "The old proxy is not an issue.", "", true)]
    [InlineData("yellow", "Proxy blocks Teams media.", "", false)]
    [InlineData("yellow", "Customer is not responding.", "", false)]
    [InlineData("yellow", "No progress: waiting for the new proxy.", "", false)]
    [InlineData("yellow", "Customer has no budget for devices.", "", false)]
    [InlineData("red", "因防火墙受阻。", "", false)]
    [InlineData("red", "客户没有响应。", "", false)]
    [InlineData("yellow", "Pilot is well received.", "The proxy is old.", false)]
    [InlineData("green", "Pilot is well received.", "", false)]
    public void Yellow_and_red_name_what_slows_them(string status, string summary, string risks, bool asked) =>
        Assert.Equal(asked, StatusColour.Check(status, summary, "", risks).Contains("no_blocker_named"));

    [Theory]
    [InlineData("red", "EXO migration is running.", true)]
    [InlineData("red", "Weekly calls; rolling out OPP to 5K users", true)]
    [InlineData("red", "Teams 部署正在进行。", true)]
    [InlineData("red", "EXO stopped. SPO in progress.", true)]
    [InlineData("red", "All deployment is paused, no ongoing activities.", false)]
    [InlineData("red", "We continue to wait for the customer.", false)]
    [InlineData("red", "部署已暂停，没有正在进行的活动。", false)]
    [InlineData("red", "None", false)]
    [InlineData("red", "", false)]
    [InlineData("yellow", "EXO migration is running.", false)]
    public void Red_has_no_activity_that_runs(string status, string activities, bool asked) =>
        Assert.Equal(asked, StatusColour.Check(status, "Blocked.", activities, "").Contains("red_but_running"));

    [Theory]
    [InlineData("green", "Teams is blocked by the proxy.", true)]
    [InlineData("green", "SPO migration is stuck.", true)]
    [InlineData("green", "Proxy blocks Teams. Not yet resolved.", true)]
    [InlineData("green", "Blocker to be resolved by the product group.", true)]
    [InlineData("green", "Blocked until May 3.", true)]
    [InlineData("green", "防火墙导致部署受阻。", true)]
    [InlineData("green", "防火墙阻碍部署，尚未解决。", true)]
    [InlineData("green", "SPO resolved. EXO is blocked.", true)]
    [InlineData("green", "Proxy blocked Teams; resolved on May 3.", false)]
    [InlineData("green", "Blocker is being mitigated by the new proxy.", false)]
    [InlineData("green", "The blocker was closed.", false)]
    [InlineData("green", "防火墙阻碍部署，已缓解。", false)]
    [InlineData("green", "部署受阻。问题已解决。", false)]
    [InlineData("green", "No blockers.", false)]
    [InlineData("green", "无阻碍。", false)]
    [InlineData("green", "Customer is not blocked.", false)]
    [InlineData("green", "No longer stuck, not aware of any blocker.", false)]
    [InlineData("green", "客户未受阻。", false)]
    [InlineData("green", "No progress, blocked by the proxy.", true)]
    [InlineData("green", "Holidays may delay the pilot.", false)]
    [InlineData("green", "Everything is unblocked.", false)]
    [InlineData("green", "None", false)]
    [InlineData("yellow", "Teams is blocked by the proxy.", false)]
    public void Green_has_no_open_blocker(string status, string risks, bool asked) =>
        Assert.Equal(asked, StatusColour.Check(status, "", "", risks).Contains("green_but_blocked"));
}
