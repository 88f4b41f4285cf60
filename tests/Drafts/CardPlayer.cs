using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Drafts;

/// <summary>Fills whatever the card asks for from these values, and taps the way forward, until the review or until the bot refuses to go on.</summary>
internal sealed class CardPlayer(ChatPerson person, IReadOnlyDictionary<string, string> values)
{
    private const int MostTaps = 30;

    /// <summary>Begins a note, page by page or on one card; by Execute, or by its fallback.</summary>
    public async Task PlayAsync(bool asForm = false, bool bySubmit = false)
    {
        await person.SayAsync("new note");
        await GoOnAsync(asForm, bySubmit);
    }

    /// <summary>Goes on from the card that is shown.</summary>
    public async Task GoOnAsync(bool asForm = false, bool bySubmit = false)
    {
        for (var taps = 0; taps < MostTaps && person.PageShown() != "review"; taps++)
        {
            var (page, inputs) = (person.PageShown(), Inputs());
            var actions = CardJson.Actions(person.Card["actions"]).Select(action => action["verb"]!.GetValue<string>()).ToList();
            var verb = asForm && actions.Contains("note.form") ? "note.form" : NeedsRow(inputs) && actions.Contains("concern.add") ? "concern.add" : actions[0];
            await (bySubmit ? person.SubmitAsync(verb, inputs) : person.TapAsync(verb, inputs));
            if (person.PageShown() == page && Inputs().SequenceEqual(inputs))
            {
                return;
            }
        }
    }

    private bool NeedsRow((string Id, string Value)[] inputs) =>
        inputs.Any(input => input.Id == "concern_text") && values.Any(value => value.Key.StartsWith("concern_text", StringComparison.Ordinal) && value.Value.Length > 0 && inputs.All(input => input.Id != value.Key));

    /// <summary>What the card asks for and the values know; an empty one is cleared.</summary>
    private (string Id, string Value)[] Inputs() =>
    [
        .. from input in CardJson.Inputs(person.Card)
           let id = input["id"]!.GetValue<string>()
           where values.ContainsKey(id)
           select (id, values[id]),
    ];
}
