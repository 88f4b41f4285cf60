using System.Text.Json;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Rules.Intent;
using NotesBot.Notes.Texts;

namespace NotesBot.Tests.Notes.Intent;

public sealed class EntitlementsTests
{
    [Fact]
    public void Rows_that_leave_seats_over_are_refused_as_published()
    {
        using var json = JsonDocument.Parse(Example.Text("si-05-split-entitlement"));
        var (input, expect) = (json.RootElement.GetProperty("input"), json.RootElement.GetProperty("expect"));
        var rows = input.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("entitlements").GetInt32());

        var problem = Entitlements.Check(input.GetProperty("entitlements_total").GetInt32(), rows);

        Assert.Equal(new Problem("entitlements_not_equal_total", "entitlements", "5500", "6000", "500"), problem);
        Assert.Equal(expect.GetProperty("issues")[0].GetString(), problem!.Code.ToUpperInvariant());
        Assert.Contains("500", Words.English.Format($"problem.{problem.Code}", [.. problem.Args]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6000, new[] { 4000, 2000 })]
    [InlineData(491, new[] { 491 })]
    [InlineData(0, new int[0])]
    public void Rows_that_add_up_are_taken(int total, int[] rows) => Assert.Null(Entitlements.Check(total, rows));

    [Theory]
    [InlineData(10, new[] { 4, 7 }, "-1")]
    [InlineData(1, new int[0], "1")]
    [InlineData(0, new[] { int.MaxValue, int.MaxValue }, "-4294967294")]
    public void The_difference_says_how_many_and_which_way(int total, int[] rows, string difference) =>
        Assert.Equal(difference, Entitlements.Check(total, rows)!.Args[2]);
}
