using NotesBot.Notes.Rules.Enterprise;

namespace NotesBot.Tests.Notes.Enterprise;

public sealed class EnterpriseRulesTests
{
    [Fact]
    public void Answers_to_prompts_become_one_line()
    {
        Assert.Equal(
            "Network | Proxy blocks Teams. | 20K users\nwait".Replace('\n', ' '),
            GuidedText.Join("Network ", "Proxy blocks Teams.", "", " 20K users\nwait", "  ", "|"));
        Assert.Equal("", GuidedText.Join("", " "));
    }
}
