using System.Collections.Immutable;
using System.Text;
using NotesBot.Cards;
using NotesBot.Drafts;
using NotesBot.Notes.Catalogue;
using NotesBot.Notes.Formats;
using NotesBot.Notes.Questions;
using NotesBot.Stores;
using NotesBot.Tests.Notes;
using NotesBot.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>
/// Whatever stands in a draft, from an older version of the bot or a card that is none of its own, every page of it can be shown, left and
/// typed to: a draft that can't is lost to its person for good.
/// </summary>
public sealed class OddAnswersTests
{
    private const int Times = 150;

    private static readonly ReadingContext Context = new(new DateOnly(2020, 4, 1), "en-US", "en");

    public static TheoryData<string> Types => [.. NoteTypes.All.Select(type => type.Id)];

    [Theory, MemberData(nameof(Types))]
    public void Every_page_of_any_draft_can_be_shown_left_and_typed_to(string id)
    {
        var type = NoteTypes.Find(id)!;
        for (var seed = 0; seed < Times; seed++)
        {
            var luck = new Random(seed);
            var draft = Draft(type, luck);
            try
            {
                ShowAll(draft, luck);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                var held = draft.Unaccepted.Concat(draft.Answers).Select(answer => $"{answer.Key}: {(answer.Value.Length > 60 ? answer.Value[..60] : answer.Value)}");
                Assert.Fail($"{id}, seed {seed}, {string.Join("; ", held)}\n{e}");
            }
        }
    }

    private static void ShowAll(Draft draft, Random luck)
    {
        var roles = NoteTypes.Find(draft.NoteType)!.Roles;
        foreach (var page in NoteRoute.Of(draft, roles).Names.Append(NoteRoute.Form).Where(page => page != NoteRoute.Review))
        {
            var shown = draft with { Page = page };
            var forward = DraftChange.Forward(shown, roles, null, Context);
            var typed = DraftChange.Typed(shown, roles, SaidBefore.Any(luck), Context);
            DraftChange.Leave(shown, roles, RawValues.Of(draft.Unaccepted), NoteRoute.Review, Context);
            foreach (var words in BotWords.All)
            {
                Show(shown, new DraftChange(shown, []), words);
                Show(forward.Draft.Page == page ? forward.Draft : shown, forward, words);
                Show(shown, typed, words);
            }
        }

        NoteFormatter.Finish(NoteTypes.Find(draft.NoteType)!, draft.Accepted(), NotesBot.Notes.Texts.Words.OfNote("en"));
    }

    private static void Show(Draft draft, DraftChange change, NotesBot.Notes.Texts.Words words)
    {
        var route = NoteRoute.Of(draft, ["FE"]);
        if (route.Page(draft.Page) is { } page)
        {
            var card = PageCard.Write(new(draft, route, page, change, Context.Today, words), [], []);
            Assert.True(page.Name == NoteRoute.Form || card.Length <= CardBudget.Card, Encoding.UTF8.GetString(card)); // a form too heavy isn't sent
        }
    }

    // Some answers are right, some are another question's, some are no answer to anything.
    private static Draft Draft(NoteType type, Random luck)
    {
        var given = new GeneratedAnswers(luck.Next(100), Extent.Full, luck.Next(2) == 0).Of(type, type.Roles[0]).Values;
        var all = given.Values.ToList();
        var odd = given.Keys.Where(_ => luck.Next(3) == 0).ToImmutableSortedDictionary(id => id, _ => luck.Next(4) switch
        {
            0 => OddText.Any(luck),
            1 => all[luck.Next(all.Count)],
            2 => string.Join(',', all[luck.Next(all.Count)], OddText.Any(luck)),
            _ => SaidBefore.Any(luck),
        });
        return new Draft
        {
            Id = "1", PersonId = "p", NoteType = type.Id, Customer = "Contoso", Page = "", CreatedAt = default, UpdatedAt = default, Rows = luck.Next(0, 6),
            Answers = given.Where(answer => !odd.ContainsKey(answer.Key)).ToImmutableSortedDictionary().SetItem("tenant", "Contoso").SetItem("note_type", type.Id), Unaccepted = odd,
        };
    }
}
