using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Cards;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Tests.Chat;
using NotesBot.Turns;

namespace NotesBot.Tests.Cards;

/// <summary>The cards of every note type with the longest texts that they may have to show.</summary>
public sealed class CardWeightTests
{
    private static readonly DateOnly Today = new(2020, 4, 1);

    public static TheoryData<string, string, string> PagesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var type in NoteTypes.All)
            {
                foreach (var page in type.Pages.Select(p => p.Name).Append(NoteRoute.Customer))
                {
                    BotWords.All.ToList().ForEach(words => data.Add(type.Id, page, words.Code));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndLanguages))]
    public void A_page_with_its_longest_answers_fits_the_budget(string type, string page, string language)
    {
        var draft = Longest(type, int.MaxValue) with { Page = page };
        var route = NoteRoute.Of(draft, ["FE"]);
        var card = PageCard.Write(
            new(draft, route, route.Page(page)!, new DraftChange(draft, []), Today, BotWords.Of(language)), [], ["Contoso", "Fabrikam", "Northwind", "Tailspin"]);
        AssertFits(card);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_note_can_be_begun_as_one_form(string language) => Assert.All(NoteTypes.All, type =>
    {
        var draft = Longest(type.Id, 0) with { Page = NoteRoute.Form };
        var route = NoteRoute.Of(draft, type.Roles);
        var card = PageCard.Write(
            new(draft, route, route.Page(NoteRoute.Form)!, new DraftChange(draft, []), Today, BotWords.Of(language)), [], []);
        Assert.InRange(card.Length, 1, CardBudget.Form - 2048);
    });

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_review_of_the_longest_note_fits_the_budget_and_says_what_it_cut(string language)
    {
        var words = BotWords.Of(language);
        foreach (var type in NoteTypes.All)
        {
            var draft = Longest(type.Id, int.MaxValue) with { Page = NoteRoute.Review };
            var note = NoteFormatter.Finish(type, draft.Accepted(), words);
            var card = ReviewCard.Write(draft, type, note, [], [], words);
            AssertFits(card);
            var isCut = note.Lines.Any(line => line.Text.Length > ReviewCard.MostOf(note));
            Assert.Equal(isCut, CardText.Of(JsonNode.Parse(card)!.AsObject()).Contains(words["review.cut"], StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_card_of_a_posted_note_fits_the_budget(string language) => Assert.All(NoteTypes.All, type => AssertFits(PostedCard.Write(
        new Note
        {
            Id = new string('f', 24), PersonId = "p", NoteType = type.Id, Customer = new string('客', 120), Language = language, Body = "",
            Answers = Longest(type.Id, int.MaxValue).Answers, PostedAt = default,
        },
        [Notice.Good(BotWords.Of(language)["posted.kept"]), Notice.Warning(BotWords.Of(language)["handover.due"])],
        mayUpdate: true,
        BotWords.Of(language))));

    [Theory]
    [InlineData("长", 4096)]
    [InlineData("\"", 4096)]
    [InlineData("\U0001F600", 2048)] // JSON writes an emoji as two escapes, twelve bytes
    [InlineData("\u0001", 2048)]
    public void A_text_far_too_long_is_cut_on_its_card_which_says_so(string sign, int shown)
    {
        var words = BotWords.Of("en");
        var draft = Longest("technical_enablement", 0) with { Page = "summary" };
        draft = draft with { Unaccepted = draft.Unaccepted.Add("summary", string.Concat(Enumerable.Repeat(sign, 15_000))) };
        var route = NoteRoute.Of(draft, ["FE"]);
        var card = PageCard.Write(new(draft, route, route.Page("summary")!, new DraftChange(draft, []), Today, words), [], []);
        AssertFits(card);
        Assert.Contains($"first {shown} characters", CardText.Of(JsonNode.Parse(card)!.AsObject()), StringComparison.Ordinal);
    }

    private static void AssertFits(byte[] card)
    {
        Assert.True(card.Length <= CardBudget.Card, $"{card.Length} bytes:\n{Encoding.UTF8.GetString(card)}");
        Assert.InRange(JsonNode.Parse(card)!["actions"]!.AsArray().Count, 1, 6);
    }

    /// <summary>Every text as long as it may be, in Chinese (three bytes a character), all together no heavier than asked.</summary>
    private static Draft Longest(string type, int most)
    {
        var draft = new Draft
        {
            Id = new string('f', 24), PersonId = "p", NoteType = type, Customer = new string('客', 120), Page = "",
            Revision = 1234, CreatedAt = default, UpdatedAt = default,
        };
        foreach (var question in NoteTypes.Find(type)!.Questions)
        {
            foreach (var input in question.Inputs(Answers.Of(draft.Answers), GroupQuestion.Most))
            {
                var value = input.Kind switch
                {
                    InputKind.Text or InputKind.Multiline => Text(question, input),
                    InputKind.Date => "2026-04-30",
                    InputKind.Choices => string.Join(',', input.Options),
                    _ => input.Options.DefaultIfEmpty(ToggleQuestion.On).Last(),
                };
                var all = draft with { Answers = draft.Answers.SetItem(input.Id, value) };
                draft = CardBudget.Weight(all.Answers.Values) <= most ? all : draft;
            }
        }

        return draft;
    }

    private static string Text(Question question, Input input) => new('长', question switch
    {
        GroupQuestion group when input.Id.StartsWith(group.Text.Id, StringComparison.Ordinal) => group.Text.MaxLength,
        TextQuestion text => text.MaxLength,
        GuidedTextQuestion guided => guided.MaxLength / (1 + guided.Prompts.Length),
        WorkloadTextsQuestion texts => texts.MaxLength,
        SectionsQuestion sections => sections.MaxLength,
        IntentTextQuestion => 400,
        _ => 12,
    });
}
