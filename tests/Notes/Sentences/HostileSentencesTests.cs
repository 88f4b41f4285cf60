using FsCheck;
using FsCheck.Fluent;
using NotesBot.Notes.Rules;
using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

public sealed class HostileSentencesTests
{
    private static readonly string[] Pieces =
    [
        "track ", "跟踪", "I updated ", "已更新", "snooze ", "推迟", "stop ", "hand over ", "把", "给", "take K7QF-3MPX", "remind me about ",
        "Contoso", "康托索", "ＡＢＣ", ", Ltd.", " and ", " to Kim", "last update ", "上次更新", "never", "until ", "到", "3 May", "5月3日",
        "31 April", "2020-05-03", "yesterday", "昨天", "3 days", "overall status of ", "总体状态", "please ", "请", "in FTOP", "了", "的",
        "Customer;Last update", "Tenant Name,Service Name,Notes Modified", "\n", "\r", "\t", ";", ",", "，", "、", "\"",
        "“", "”", "'", " ", "  ", ".", "。", " - ", ":", "1. ",
        "(", ")", "|", "\uD800", "\uDC00", "\u200B", "\u2028", "\0", "İ", "ﬁ", "99999999999", "{0}", "[", "\\", "$",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    public static TheoryData<string> Floods => [.. Pieces.Where(piece => !char.IsSurrogate(piece[0]))];

    [Fact]
    public void A_customer_stands_in_the_sentence()
    {
        Prop.ForAll(Texts, CustomerStands).Holds();
        Prop.ForAll(Texts, text => CustomerStands("track " + text)).Holds();
        Prop.ForAll(Texts, text => CustomerStands("I updated Contoso" + text)).Holds();
        Prop.ForAll<string>(text => CustomerStands(text ?? "")).Holds();
    }

    [Fact]
    public void Every_customer_of_a_list_stands_in_it()
    {
        Prop.ForAll(Texts, CustomersStand).Holds();
        Prop.ForAll(Texts, text => CustomersStand("Customer,Date\n" + text)).Holds();
        Prop.ForAll<string>(text => CustomersStand(text ?? "")).Holds();
    }

    [Fact]
    public void A_day_is_read_of_any_text_or_none()
    {
        Prop.ForAll(Texts, text => PastDay.Read(text, Told.Context) is null || text.Length <= 60).Holds();
        Prop.ForAll<string>(text => PastDay.Read(text ?? "", Told.Context) is null || text!.Length <= 60).Holds();
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_no_sentence(string piece)
    {
        foreach (var length in new[] { 161, 2_000, 70_000 })
        {
            var flood = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

            // Blanks round a sentence don't count, and a line with a code is one.
            Assert.True(TrackingSentence.Read($"a {flood} b", Told.Context) is null or { Wish: TrackingWish.Take });
            Assert.Null(PastDay.Read($"a{flood}b", Told.Context));
        }
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_within_the_length_of_a_sentence_is_read_to_its_end(string piece)
    {
        (string Before, string After)[] rests =
            [("track ", ""), ("", " updated!"), ("remind me about ", " on Friday?"), ("请把", "推迟到周五"), ("", "")];
        foreach (var (before, after) in rests)
        {
            var flood = string.Concat(Enumerable.Repeat(piece, 160))[..(160 - before.Length - after.Length)];

            Assert.True(CustomerStands(before + flood + after));
        }
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_lines_is_a_list_of_bounded_length(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 30));

        Assert.InRange(TrackedList.Read(string.Join('\n', Enumerable.Repeat(line, 1_000)), Told.Context).Length, 0, 2_000);
        Assert.InRange(TrackedList.Read(string.Concat(Enumerable.Repeat(piece, 20_000)), Told.Context).Length, 0, 2_000);
    }

    private static bool CustomerStands(string text) => TrackingSentence.Read(text, Told.Context) is not { } said
        || (said.Customer.Length <= 60 && Stands(said.Customer, text) && (said.List.Length == 0 || said.Customer.Length == 0));

    private static bool CustomersStand(string text) => TrackedList.Read(text, Told.Context)
        .All(line => Stands(line.Customer, text) && (line.Customer.Length == 0) == (line.Problem == "no_customer"));

    // Letters in full width become plain, and a quote within quotes is doubled.
    private static bool Stands(string customer, string text) => Plain(text).Contains(Plain(customer), StringComparison.Ordinal);

    private static string Plain(string text) => FullWidth.Fold(PlainText.OneLine(text)).Replace("\"", "", StringComparison.Ordinal);
}
