using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Intent;

public sealed class HostileIntentTests
{
    private static readonly string[] Pieces =
    [
        "a", " ", ".", "。", "/", "a/", "[", "]", "[x", "XX", "because ", "as ", "customer has ", "schedule ", "meeting ", "new ", "intent ",
        "fasttrack ", "not ", "no ", "usage ", "9%", "无法", "因为", "导致", "安排", "云/", "次", "#covid ", "{0}", "|", "\uD800", "\u200B",
    ];

    public static TheoryData<string> Floods => [.. Pieces.Where(piece => !char.IsSurrogate(piece[0]))];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_hundred_thousand_characters_are_read_fast(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        ReadAll("1");
        var watch = Stopwatch.StartNew();

        ReadAll(text);

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void No_text_makes_a_rule_fail()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(texts.ToArbitrary(), ReadAll).Holds();
        Prop.ForAll<string>(text => ReadAll(text ?? "")).Holds();
    }

    private static void ReadAll(string text)
    {
        foreach (var l1 in StatusTree.Levels1.Append(text))
        {
            foreach (var language in new[] { "en", "zh", "ja", text })
            {
                var report = IntentLint.Look(text, l1, language, extraLength: 7);

                Assert.Equal(report.Findings.Distinct(), report.Findings);
                Assert.All(report.Findings, finding => Assert.True((finding.Arg ?? "").Length <= 41));
                Assert.All(report.Findings, finding => Assert.False(text.Length < 300 && finding.Code == IntentFinding.TooLong, text));
            }
        }

        Assert.All(IntentTemplates.All, template => Assert.NotEmpty(IntentTemplates.Compose(template, _ => text, Words.Chinese)));
        StatusTree.Level3(text, text);
    }
}
