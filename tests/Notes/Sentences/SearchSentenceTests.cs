using NotesBot.Notes.Sentences;

namespace NotesBot.Tests.Notes.Sentences;

/// <summary>Wishes to search one's own notes, and what is none.</summary>
public sealed class SearchSentenceTests
{
    [Theory]
    [InlineData("search my notes for EXO migration", "EXO migration")]
    [InlineData("Search my notes for EXO migration!", "EXO migration")]
    [InlineData("could you please search my notes for Contoso?", "Contoso")]
    [InlineData("search in my notes for Contoso, Ltd.", "Contoso, Ltd.")]
    [InlineData("search through all my notes about the firewall", "the firewall")]
    [InlineData("search my notes with “next steps”", "“next steps”")]
    [InlineData("search my notes that mention certificates", "certificates")]
    [InlineData("search my old notes: certificates", "certificates")]
    [InlineData("search notes Contoso", "Contoso")]
    [InlineData("SEARCH NOTES EXO MIGRATION", "EXO MIGRATION")]
    [InlineData("search notes for on track", "on track")]
    [InlineData("search notes for", "")]
    [InlineData("search notes", "")]
    [InlineData("please search my notes", "")]
    [InlineData("search for certificates in my notes", "certificates")]
    [InlineData("search Contoso in my notes", "Contoso")]
    [InlineData("搜索我的笔记 证书", "证书")]
    [InlineData("搜索我的笔记：证书", "证书")]
    [InlineData("请搜索我的笔记 证书 Contoso", "证书 Contoso")]
    [InlineData("搜索笔记 证书", "证书")]
    [InlineData("搜索我的所有笔记 关于证书", "证书")]
    [InlineData("搜索我的笔记中的证书", "证书")]
    [InlineData("在我的笔记里搜索证书", "证书")]
    [InlineData("搜索笔记 有限公司", "有限公司")]
    [InlineData("搜一下我的笔记", "")]
    public void A_clear_wish_can_be_meant_for_nothing_else(string text, string words) => AssertSaid(text, new(words) { IsClear = true });

    [Theory]
    [InlineData("search Contoso", "Contoso")]
    [InlineData("search certificates", "certificates")]
    [InlineData("search for certificates, please", "certificates")]
    [InlineData("search: certificates", "certificates")]
    [InlineData("search on track", "on track", true)]
    [InlineData("search", "")]
    [InlineData("find notes about Contoso", "Contoso")]
    [InlineData("find my notes with certificates", "certificates")]
    [InlineData("Can you find me all my notes about EXO migration?", "EXO migration")]
    [InlineData("search the notes for certificates", "certificates")]
    [InlineData("search for notes about Contoso", "Contoso")]
    [InlineData("look for notes that mention MX records", "MX records")]
    [InlineData("look through my notes for Contoso", "Contoso")]
    [InlineData("show me my notes about Contoso", "Contoso")]
    [InlineData("find certificates in my notes", "certificates")]
    [InlineData("my notes about Contoso EXO", "Contoso EXO")]
    [InlineData("find Contoso", "Contoso")]
    [InlineData("look up Contoso", "Contoso")]
    [InlineData("搜索 证书", "证书")]
    [InlineData("搜索证书", "证书")]
    [InlineData("搜一下证书", "证书")]
    [InlineData("搜索中国石化", "中国石化")]
    [InlineData("搜索笔记本电脑", "笔记本电脑")]
    [InlineData("查找笔记 Contoso", "Contoso")]
    [InlineData("查找我的笔记 Contoso", "Contoso")]
    [InlineData("查找关于 Contoso 的笔记", "Contoso")]
    [InlineData("帮我找一下关于证书的笔记", "证书")]
    [InlineData("查找有限公司的笔记", "有限公司")]
    [InlineData("找 Contoso 的笔记", "Contoso")]
    [InlineData("在笔记里查找证书", "证书")]
    [InlineData("查找", "")]
    [InlineData("search results delayed, exo on track", "results delayed, exo on track", true)]
    [InlineData("Search is paused in SharePoint", "is paused in SharePoint", true)]
    [InlineData("search notes of the engineer before", "of the engineer before", true)]
    [InlineData("search my notes from the workshop", "from the workshop", true)]
    [InlineData("notes about Contoso", "Contoso", true)]
    [InlineData("关于 Contoso 的笔记", "Contoso", true)]
    [InlineData("搜索了三个方案", "了三个方案", true)]
    [InlineData("搜索功能正常，下一步周五迁移", "功能正常，下一步周五迁移", true)]
    public void A_likely_wish_is_one_where_nothing_is_being_written(string text, string words, bool mayTell = false) =>
        AssertSaid(text, new(words) { MayTell = mayTell });

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("my notes")]
    [InlineData("notes")]
    [InlineData("我的笔记")]
    [InlineData("new note")]
    [InlineData("Find a partner for the migration")]
    [InlineData("find a way to sync")]
    [InlineData("find certificates")]
    [InlineData("find out more")]
    [InlineData("Finding certificates")]
    [InlineData("Searched my notes for certificates")]
    [InlineData("Customer to search my notes")]
    [InlineData("I search my notes for certificates")]
    [InlineData("searching notes")]
    [InlineData("SharePoint search on track")]
    [InlineData("research Contoso")]
    [InlineData("search my notes\nfor certificates")]
    [InlineData("exo on track, certs discussed, next search my notes friday")]
    [InlineData("kickoff with Contoso")]
    [InlineData("Contoso")]
    [InlineData("客户搜索笔记 证书")]
    [InlineData("查看我的笔记")]
    [InlineData("找 Contoso 谈证书")]
    [InlineData("写一条关于 Contoso 的笔记")]
    [InlineData("证书")]
    public void Anything_else_is_none(string text) => Assert.Null(SearchSentence.Read(text));

    [Fact]
    public void Too_many_words_are_still_a_wish_and_a_flood_is_none()
    {
        var words = string.Join(' ', Enumerable.Repeat("certificates", 40));

        AssertSaid($"search my notes for {words}", new(words) { IsClear = true });
        foreach (var flood in new[] { "search ", "find notes about ", "搜索", "的笔记", "谢谢", "please ", " in my notes" })
        {
            Assert.Null(SearchSentence.Read($"search {string.Concat(Enumerable.Repeat(flood, 1000))}x"));
            _ = SearchSentence.Read($"search {string.Concat(Enumerable.Repeat(flood, 990 / flood.Length))}"); // comes to an end
        }
    }

    [Theory]
    [InlineData("certificates", "certificates")]
    [InlineData("  EXO \n migration\t", "EXO migration")]
    [InlineData("“next steps”", "next steps")]
    [InlineData("\"next steps\", 'certs'", "next steps certs")]
    [InlineData("Contoso, Ltd.", "Contoso Ltd.")]
    [InlineData("the EXO migration for Contoso and Fabrikam", "EXO migration Contoso Fabrikam")]
    [InlineData("OR IT", "OR IT")]
    [InlineData("in the", "in the")]
    [InlineData("#covid", "#covid")]
    [InlineData("50% a_b", "50% a_b")]
    [InlineData("证书，迁移、Contoso 和 Fabrikam", "证书 迁移 Contoso Fabrikam")]
    [InlineData("\u200b", "")]
    [InlineData("“”", "")]
    [InlineData(" , ", "")]
    public void What_is_looked_for_has_no_signs_round_it(string typed, string words) => Assert.Equal(words, SearchWords.Of(typed));

    private static void AssertSaid(string text, SearchSaid said) => Assert.Equal(said, SearchSentence.Read(text));
}
