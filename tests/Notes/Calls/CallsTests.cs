using NotesBot.Notes.Sentences;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Calls;

using Calls = NotesBot.Notes.Catalogue.Calls;

public sealed class CallsTests
{
    private static readonly string[] Pieces =
    [
        "kickoff", "kickoff with a for b at c ", " with a for ", "kick-off", " ", "with ", "for ", "Contoso", ", Inc.", "which note",
        "just had a ", "exec summary", "technical note", "启动会", "执行摘要", "与", "的", "开完", "刚刚", "了", "之后", "我", "写什么笔记", "？",
        "\n", "（", "）", "'", "’", "\uD800", "\u200B", "\0", "İ", "ﬁ",
    ];

    public static TheoryData<string> Floods => [.. Pieces.Where(piece => !char.IsSurrogate(piece[0]))];

    public static TheoryData<string> Ids => [.. Calls.All.Select(call => call.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_call_has_its_words_in_every_language(string id)
    {
        var call = Calls.Find(id)!;

        foreach (var words in Words.All)
        {
            Assert.All(call.Record, key => Assert.NotEmpty(words[key]));
            Assert.Null(words.Find($"call.{id}.record.{call.Items + 1}"));
            Assert.All(
                words[$"call.{id}.aliases"].Split('|').Append(words[$"call.{id}"]),
                name => Assert.Contains(call, CallFinder.Find(name)?.Calls ?? []));
        }
    }

    [Fact]
    public void Every_text_about_a_call_belongs_to_one() => Assert.All(
        Words.English.Keys.Where(key => key.StartsWith("call.", StringComparison.Ordinal)),
        key => Assert.NotNull(Calls.Find(key.Split('.')[1])));

    [Fact]
    public void Each_call_stands_once_and_goes_to_a_note_and_roles_that_exist()
    {
        Assert.Equal(Calls.All.Length, Calls.All.Select(call => call.Id).Distinct().Count());
        Assert.All(Calls.All, call => Assert.Contains(call.NoteType, NoteNames.All));
        Assert.All(Calls.All, call => Assert.NotEmpty(call.Roles));
        Assert.Empty(Calls.All.SelectMany(call => call.Roles).Except(Roles.All));
        Assert.Null(Calls.Find("lunch"));
    }

    [Fact]
    public void Calls_of_one_name_ask_for_different_notes() => Assert.All(
        Calls.All.Select(call => CallFinder.Find(Words.English[$"call.{call.Id}.aliases"].Split('|')[0])!.Calls),
        calls => Assert.Equal(calls.Length, calls.Select(call => call.NoteType).Distinct().Count()));

    [Fact]
    public void A_note_type_has_its_rhythm_and_its_names_in_every_language()
    {
        foreach (var words in Words.All)
        {
            Assert.All(NoteNames.All, id => Assert.True(words[$"rhythm.{id}"][^1] is '.' or '。'));
            Assert.All(NoteNames.All, id => Assert.All(
                words[$"note_name.{id}.aliases"].Split('|'),
                name => Assert.Equal(
                    (id, null, null), (NoteNames.Find(name)?.NoteType, CallFinder.Find(name), DeprecatedNotes.Find(name)))));
        }
    }

    [Fact]
    public void A_deprecated_note_has_its_names_and_its_advice_in_every_language()
    {
        Assert.All(DeprecatedNotes.All, note => Assert.Contains(note.NoteType, NoteNames.All));
        foreach (var words in Words.All)
        {
            Assert.All(DeprecatedNotes.All, note => Assert.Contains("Intent", words.Format($"deprecated.{note.Id}.advice", "Intent")));
            Assert.All(DeprecatedNotes.All, note => Assert.True(words[$"deprecated.{note.Id}.advice"][^1] is '.' or '。'));
            Assert.All(DeprecatedNotes.All, note => Assert.All(
                words[$"deprecated.{note.Id}.aliases"].Split('|').Append(words[$"deprecated.{note.Id}"]),
                name => Assert.Equal(
                    (note, null, null), (DeprecatedNotes.Find(name)?.Note, CallFinder.Find(name), NoteNames.Find(name)))));
        }
    }

    [Fact]
    public void No_text_makes_a_finder_fail()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(texts.ToArbitrary(), ReadAll).Holds();
        Prop.ForAll<string>(text => ReadAll(text ?? "")).Holds();
    }

    [Fact]
    public void What_is_found_as_a_customer_was_typed()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(
            texts.ToArbitrary(),
            text => CallFinder.Find("kickoff with " + text) is not { Customer: { Length: > 0 } customer }
                || FullWidth.Fold(PlainText.OneLine(text)).Contains(FullWidth.Fold(customer), StringComparison.Ordinal)).Holds();
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_read_fast(string piece)
    {
        ReadAll("kickoff");
        var watch = Stopwatch.StartNew();

        foreach (var length in new[] { 80, 159, 160, 10_000 })
        {
            ReadAll(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length]);
            ReadAll(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..(length - 9)] + " kickoff!");
        }

        // A hundredth of it is usual; a pattern that backtracks takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    private static void ReadAll(string text)
    {
        CallFinder.Find(text);
        NoteNames.Find(text);
        DeprecatedNotes.Find(text);
    }
}
