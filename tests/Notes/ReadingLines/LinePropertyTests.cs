using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Questions;
using NotesBot.Notes.ReadingLines;
using NotesBot.Notes.Rules;

namespace NotesBot.Tests.Notes.ReadingLines;

public sealed partial class LinePropertyTests
{
    // Each stands between two words that nobody knows, or alone.
    private static readonly string[] Known =
    [
        "exo", "EXO and Teams", "exo on track", "teams paused", "sharepoint:", "on track", "pending customer", "next", "next step:", "then",
        "next hcw run friday", "friday", "on 3 May", "in two weeks", "by Anna", "owner Anna", "concern:", "security concern:", "risk:",
        "no concerns", "summary:", "SUMMARY:", "STATUS: On track", "NEXT ACTION:", "CONCERNS:", "Reason:", "Risks:", "Exec Summary:",
        "green", "red because", "next update in two weeks", "risks none", "teams blocked because", "no intent", "legal", "major brand",
        "escalate", "#covid", "because of covid", "accelerates", "with Contoso", "Contoso:", "call with Contoso:", "fully engaged",
        "exo 进行中", "已暂停", "下一步", "下一步周五", "负责人", "问题：", "没有问题", "摘要：", "状态：进行中", "绿色", "因 COVID 加速", "受阻",
        "与 Contoso 开会：", "[EXO]", "level 4", "owner:", "date:", "L1:", "EXEC SUMMARY", "Teams:", "exo：",
    ];

    private static readonly string[] Signs = [", ", ". ", "; ", "\n", " ", "，", "。", "；", " - "];

    private static readonly string[] Roles = ["FE", "SME", "FM", "FTA", "GATEWAY"];

    private static readonly Gen<string> Lines =
        from count in Gen.Choose(1, 7)
        from parts in Gen.Zip(Gen.Elements(Known), Gen.Choose(0, 4)).ArrayOf(count)
        from signs in Gen.Elements(Signs).ArrayOf(count)
        select string.Concat(parts.Select((part, i) => part.Item2 switch
        {
            0 => part.Item1,
            1 => $"qux{i}",
            2 => $"{part.Item1} qux{i}",
            3 => $"{part.Item1} qux{i} zap{i}",
            _ => $"qux{i} {part.Item1}",
        } + signs[i]));

    // Many at a time, for most of them are no notes.
    private static readonly Arbitrary<(string Role, string Line)[]> Cases = Gen.Zip(Gen.Elements(Roles), Lines).ArrayOf(30).ToArbitrary();

    [Fact]
    public void No_word_of_a_line_is_lost() => EachFound((line, found) =>
    {
        var all = string.Join(' ', found.Values.Values.Values.Append(found.Customer));
        Assert.All(Unknown().Matches(line), word => Assert.Contains(word.Value, all, StringComparison.Ordinal));
    });

    [Fact]
    public void No_word_of_a_value_is_invented() => EachFound((line, found) =>
    {
        var texts = found.Values.Values.Where(value => IsText(found.Type, value.Key)).Select(value => value.Value).Append(found.Customer);
        Assert.All(
            texts.SelectMany(text => Word().Matches(text)),
            word => Assert.Contains(word.Value, line, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void A_card_takes_what_was_read() => EachFound((_, found) =>
    {
        string[] wrong = ["unknown_option", "unknown_workload", "date_unreadable", "not_offered"];
        Assert.DoesNotContain(found.Type.Form.Read(found.Values, Line.Context).Problems, problem => wrong.Contains(problem.Code));
        Assert.Subset(found.Type.Form.Ids.ToHashSet(), found.Values.Values.Keys.ToHashSet());
        Assert.All(found.Understood, id => Assert.NotNull(found.Type.Question(id)));
        Assert.Equal(found.Understood.Distinct(), found.Understood);
    });

    [Fact]
    public void No_text_makes_it_fail() => Prop.ForAll<string>(text => Assert.All(Roles, role => Line.Find(role, text ?? ""))).Holds();

    [Theory]
    [InlineData("next a, ")]
    [InlineData("next friday ")]
    [InlineData("exo ")]
    [InlineData("exo、")]
    [InlineData("STATUS: ")]
    [InlineData("concern: ")]
    [InlineData("(")]
    [InlineData(":")]
    [InlineData(".")]
    [InlineData(". a")]
    [InlineData("由")]
    [InlineData("下一步周")]
    [InlineData("because of covid ")]
    [InlineData("with Contoso ")]
    [InlineData("by A")]
    [InlineData("a\n")]
    [InlineData("1 ")]
    [InlineData("  ")]
    [InlineData("\uD800")]
    public void A_flood_is_read_fast(string piece)
    {
        Line.Find("FE", "exo on track, next call friday");
        var texts = new[] { OneLine.Longest, 28_000 }
            .Select(length => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length])
            .ToList();
        var watch = Stopwatch.StartNew();

        Assert.All(texts, text => OneLine.Read(text, NoteTypes.All, Line.Context, Line.Customers));

        // A hundredth of it is usual.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_ambient_culture_changes_nothing(string culture)
    {
        const string Text = "INTUNE PAUSED, CERTS DISCUSSED, NEXT HCW RUN FRIDAY";
        var (found, before) = (Line.Read("FE", Text), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(found, Line.Read("FE", Text));
            Assert.Contains("workloads=INTUNE", found, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void EachFound(Action<string, OneLineFound> check)
    {
        var count = 0;
        Prop.ForAll(Cases, cases =>
        {
            foreach (var (role, line) in cases)
            {
                if (Line.Find(role, line) is { } found)
                {
                    count++;
                    check(line, found);
                }
            }
        }).Holds();
        Assert.True(count > 300, $"{count}");
    }

    private static bool IsText(NoteType type, string id) =>
        type.Questions.Any(q => q is TextQuestion or GuidedTextQuestion or IntentTextQuestion && q.Id == id)
        || id.StartsWith("concern_text", StringComparison.Ordinal) || id.StartsWith("workload_", StringComparison.Ordinal);

    [GeneratedRegex("(?:qux|zap)[0-9]")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"[\p{L}0-9#]+")]
    private static partial Regex Word();
}
