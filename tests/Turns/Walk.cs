using NotesBot.Tests.Chat;

namespace NotesBot.Tests.Turns;

/// <summary>The pages of Technical Enablement in order, with what stands in them before the way forward is tapped.</summary>
internal static class Walk
{
    public static readonly IReadOnlyList<(string Page, (string Id, string Value)[] Inputs)> Steps =
    [
        ("customer", [("tenant", "Contoso")]),
        ("workloads", [("workloads", "EXO,TEAMS"), ("covid", "no")]),
        ("status", [("status", "on_track")]),
        ("summary", [("summary", "Certificates discussed.")]),
        ("next_action", [("next_action", "Obtain certificates"), ("next_action_date", "2020-04-10"), ("next_action_owner", "Kim")]),
        ("concerns", [("concern_kind", "security"), ("concern_text", "The firewall blocks wildcard URLs")]),
    ];

    public static IEnumerable<string> Pages => [.. Steps.Select(step => step.Page), "review"];

    public static (string Id, string Value)[] Inputs(string page) => Steps.FirstOrDefault(step => step.Page == page).Inputs ?? [];

    /// <summary>Begins a note and fills it in up to this page, which is shown and not yet filled in.</summary>
    public static async Task WalkToAsync(this ChatPerson person, string page)
    {
        await person.SayAsync("new note");
        await person.GoOnToAsync(page);
    }

    /// <summary>Goes on from the page that the newest card shows.</summary>
    public static async Task GoOnToAsync(this ChatPerson person, string page)
    {
        while (person.PageShown() is var shown && shown != page)
        {
            await person.TapAsync("note.next", Inputs(shown));
            Assert.NotEqual(shown, person.PageShown());
        }
    }

    /// <summary>Writes a note about a customer and posts it.</summary>
    public static async Task PostAsync(this ChatPerson person, string customer, string summary = "Certificates discussed.")
    {
        await person.SayAsync("new note");
        await person.TapAsync("note.next", ("tenant", customer));
        await person.GoOnToAsync("summary");
        await person.TapAsync("note.next", ("summary", summary));
        await person.TapAsync("note.next", ("next_action", "Obtain them"), ("next_action_date", "2020-04-10"), ("next_action_owner", "Kim"));
        await person.GoOnToAsync("review");
        await person.TapAsync("note.post");
    }

    /// <summary>The page that the way forward of the newest card is for.</summary>
    public static string PageShown(this ChatPerson person) => PageOf(person.Cards[^1]);

    public static string PageOf(ChatPerson.Shown shown) =>
        CardJson.Actions(shown.Card["actions"]).Select(action => action["data"]?["page"]?.GetValue<string>()).FirstOrDefault(page => page is not null) ?? "";

    public static string WordsShown(this ChatPerson person) => CardText.Of(person.Card);
}
