using NotesBot.Cards;
using NotesBot.Cards.Templating;
using NotesBot.Notes.Texts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.OwnData;

/// <summary>The cards about a person's own data.</summary>
internal static class OwnDataCards
{
    /// <summary>Says exactly what goes, and asks.</summary>
    /// <param name="hasChanged">Whether something was told since they were asked before.</param>
    public static byte[] Ask(PersonalData data, bool hasChanged, Words words) => MessageCard.Write(
        words,
        words["delete.title"],
        [
            .. hasChanged ? [words["delete.changed"]] : Array.Empty<string>(),
            words["delete.what"],
            words.Format("delete.drafts", data.OpenDrafts),
            words.Format("delete.notes", data.Notes),
            words.Format("delete.customers", data.Customers),
            words.Format("delete.tracked", data.TrackedCustomers),
            words["delete.settings"],
            words["delete.reminders"],
            words["delete.not"],
        ],
        [
            Tap.Of(words["action.delete_everything"], Verbs.DeleteData, new CardData { ["code"] = data.Code }),
            Tap.Of(words["action.keep"], Verbs.KeepData),
            Tap.Of(words["action.export_first"], Verbs.ExportData),
        ]);

    public static byte[] Deleted(Words words) => MessageCard.Write(
        words, words["deleted.title"], [words["deleted.text"]], [Tap.Of(words["action.help"], Verbs.Help)]);

    public static byte[] Nothing(Words words) => MessageCard.Write(
        words, words["nothing_kept.title"], [words["nothing_kept.text"]], [Tap.Of(words["action.help"], Verbs.Help)]);

    public static byte[] Kept(Words words) => MessageCard.Write(
        words,
        words["kept.title"],
        [words["kept.text"]],
        [Tap.Of(words["action.my_notes"], Verbs.Notes), Tap.Of(words["action.drafts"], Verbs.Drafts)]);

    public static byte[] NotExported(Words words) => MessageCard.Write(
        words, words["export.failed_title"], [words["export.failed"]], [Tap.Of(words["action.try_again"], Verbs.ExportData)]);
}
