using System.Collections.Frozen;

namespace NotesBot.Notes.Rules;

/// <summary>What people type when they have nothing to say.</summary>
public static class TypedWords
{
    private const int Longest = 20;

    private static readonly FrozenSet<string> Nothing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "none", "no", "nope", "nothing", "nobody", "no concerns", "skip", "skip it", "skip this", "n/a", "na", "nil", "-", "--", "—",
        "无", "没有", "沒有", "跳过", "略过", "暂无", "否", "不", "没", "无问题", "没有问题", "不适用", "空");

    private static readonly FrozenSet<string> Skip =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "skip", "skip it", "skip this", "跳过", "略过");

    /// <summary>Whether the text asks to leave a question out: "skip", 跳过.</summary>
    public static bool MeansSkip(string text) => text.Length <= Longest && Skip.Contains(PlainText.OneLine(text).TrimEnd('.', '!', '。', ' '));

    /// <summary>Whether the text says that there is nothing: "none", "skip", "n/a", "-", 无, 跳过.</summary>
    public static bool MeansNothing(string text) =>
        text.Length <= Longest && Nothing.Contains(FullWidth.Fold(PlainText.OneLine(text)).TrimEnd('.', '!', '。', ' '));
}
