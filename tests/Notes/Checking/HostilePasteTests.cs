using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Checking;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Checking;

public sealed class HostilePasteTests
{
    private static readonly string[] Pieces =
    [
        "STATUS: ", "SUMMARY:", "NEXT ACTION: ", "CONCERNS: ", "\n", "[EXO] ", "[", "]", ":", "a", " ", "- ", "EXEC SUMMARY\n", "Reason: x\n", "Status: Red\n",
        "Exec Summary: ##", "Exchange:\n- x\n", "2020 ", "1/1/2020 ", "Scheduled for ", "下周", "状态：", "时间: ", "#covid ", "(FTC Insight ID: 1); ",
        "STAUS:\n", "A B:", "12 ", "(x", "** ", "\uD800", "\uDC00", "\u200B", "\0", "\r\n", "today ", "bug ", "REASON", "[EXO][", "Next Update: 01/01/2020\n",
    ];

    public static TheoryData<string> Floods => [.. Pieces.Where(piece => !char.IsSurrogate(piece[0]))];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_message_as_long_as_Teams_takes_is_read_fast(string piece)
    {
        var flood = string.Concat(Enumerable.Repeat(piece, 28_000 / piece.Length));
        ReadAll("x");
        var watch = Stopwatch.StartNew();

        ReadAll(flood);
        ReadAll($"[EXO]\nSTATUS: Paused\nNEXT ACTION: {flood}");

        // A fraction of it is usual; a rule that backtracks takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void No_text_makes_the_check_fail()
    {
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), ReadAll).Holds();
        Prop.ForAll<string>(text => ReadAll(text ?? "")).Holds();
    }

    [Fact]
    public void What_is_taken_for_a_note_is_read_as_one() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        text => !PastedNote.IsLikely(text) || PastedNote.Read(text) is not null).Holds();

    [Fact]
    public void A_finding_never_repeats_a_flood()
    {
        var flood = new string('x', 10_000);
        var text = $"[{flood[..100]}]\nSTATUS: {flood}\nSUMMARY: {flood}\nNEXT ACTION: {flood}\nCONCERNS: bug {flood}\n{flood}: a";

        Assert.All(Pasted.Findings(text).SelectMany(finding => finding.Args).OfType<string>(), arg => Assert.True(arg.Length <= 200, arg));
    }

    private static void ReadAll(string text)
    {
        PastedNote.IsLikely(text);
        Look(PastedNote.Read(text));
        foreach (var type in NoteTypes.All)
        {
            Look(PastedNote.ReadAs(type, text));
        }
    }

    private static void Look(PastedNote? note)
    {
        if (note is null)
        {
            return;
        }

        Assert.All(NoteFindings.Of(note, Pasted.Context), finding => Assert.All(Words.All, words => Assert.NotNull(words.Find(finding.Key))));
        NoteFindings.Mended(note, Words.Chinese);
    }
}
