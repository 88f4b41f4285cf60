using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes;

public sealed class WorkloadPrefixTests
{
    public static TheoryData<string> Codes => [.. Workloads.Codes];

    [Theory]
    [InlineData("EXO,TEAMS", "EXO,TEAMS")]
    [InlineData("EXO, TEAMS", "EXO,TEAMS")]
    [InlineData("exo teams", "EXO,TEAMS")]
    [InlineData("EXO + TEAMS", "EXO,TEAMS")]
    [InlineData("exo & teams.", "EXO,TEAMS")]
    [InlineData("exchange online and teams", "EXO,TEAMS")]
    [InlineData("Teams, Exchange", "TEAMS,EXO")]
    [InlineData("EXO、TEAMS", "EXO,TEAMS")]
    [InlineData("EXO和TEAMS", "EXO,TEAMS")]
    [InlineData("【OLM＋INTUNE】", "OLM,INTUNE")]
    [InlineData("ＥＸＯ，ＴＥＡＭＳ", "EXO,TEAMS")]
    [InlineData("Azure 信息保护、身份安全", "AIP,IDSEC")]
    [InlineData("Classroom / School Data Sync (SDS) / Teams", "SDS,TEAMS")]
    [InlineData("Exchange: Outlook Mobile", "OLM")]
    [InlineData("MDATP; OD4B; EOM", "WDATP,OD,OLM")]
    [InlineData("EXO,EXO,CORE", "EXO")]
    [InlineData("", "")]
    [InlineData(" , + ", "")]
    public void A_list_is_read_in_its_order(string text, string codes) =>
        Assert.Equal((codes, null), (string.Join(',', WorkloadPrefix.ParseList(text).Codes), WorkloadPrefix.ParseList(text).Unknown));

    [Theory]
    [InlineData("EXO, FOO", "FOO")]
    [InlineData("foo bar, EXO", "foo bar")]
    [InlineData("exos", "exos")]
    [InlineData("EXO and", "and")]
    [InlineData("飞书、EXO", "飞书")]
    public void What_is_no_workload_is_named(string text, string unknown) =>
        Assert.Equal(unknown, WorkloadPrefix.ParseList(text).Unknown);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_workload_is_found_by_everything_it_is_called(string code)
    {
        var workload = Workloads.All.Single(w => w.Code == code);
        var names = workload.Aliases.Add(code).Add(code.ToLowerInvariant())
            .AddRange(Words.ForNotes.Select(words => words[$"workload.{code}"]));

        Assert.All(names, name => Assert.Equal<string>([code], WorkloadPrefix.ParseList(name).Codes));
        Assert.All(names, name => Assert.Equal<string>([code], WorkloadPrefix.ParsePrefix($"[{name}] and so on")!.Value));
    }

    [Fact]
    public void No_two_workloads_share_a_name()
    {
        var names = Workloads.All.SelectMany(w => w.Aliases.Prepend(w.Code)).Select(name => name.ToUpperInvariant()).ToList();

        Assert.Equal(17, Workloads.Codes.Length);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData("- CORE", "CORE")]
    [InlineData("- [EXO] #covid", "EXO")]
    [InlineData("[EXO/TEAMS]", "EXO,TEAMS")]
    [InlineData("[]", null)]
    [InlineData("]EXO[", "EXO")]
    [InlineData("[EXO", "EXO")]
    [InlineData("Teams meeting with the customer", null)]
    [InlineData("", null)]
    public void A_first_line_is_read_as_people_write_it(string line, string? codes) =>
        Assert.Equal(codes, WorkloadPrefix.ParsePrefix(line) is { } found ? string.Join(',', found) : null);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_workload_has_a_time_task(string code)
    {
        var task = TimeTask.Of([code]);

        Assert.EndsWith(" Time", task.Name, StringComparison.Ordinal);
        Assert.Equal(code is "CORE" or "IDSEC" ? "9000" : null, task.TaskId);
        Assert.Equal(code == "IDSEC", Workloads.Service(code) is null);
    }

    [Fact]
    public void The_first_workload_decides_the_time_task()
    {
        Assert.Equal("EMS/Intune Time", TimeTask.Of(["INTUNE", "OLM"]).Name);
        Assert.Equal(TimeTask.Core, TimeTask.Of([]));
        Assert.Null(Workloads.Service("FOO"));
    }
}
