namespace NotesBot.Turns;

/// <summary>Everything a person can ask for, by tapping it or by typing a command.</summary>
internal static class Verbs
{
    public const string Help = "help";
    public const string AskRole = "role.ask";
    public const string SetRole = "role.set";

    public const string AskSettings = "settings.ask";
    public const string SetSettings = "settings.set";
    public const string AskCheck = "check.ask";
    public const string Check = "check.text";
    public const string ShowMended = "check.mend";
    public const string TakeOver = "check.take_over";

    public const string New = "note.new";
    public const string Next = "note.next";
    public const string Back = "note.back";
    public const string Review = "note.review";
    public const string Edit = "note.edit";
    public const string Post = "note.post";
    public const string Form = "note.form";
    public const string Steps = "note.steps";
    public const string Save = "note.save_draft";
    public const string Cancel = "note.cancel";
    public const string StartOver = "note.start_over";
    public const string Discard = "note.discard";
    public const string Resume = "note.resume";
    public const string Mend = "note.mend";
    public const string AddConcern = "concern.add";

    public const string Saved = "note.saved";

    public const string Reminders = "reminder.list";
    public const string ShowReminder = "reminder.show";
    public const string UpdateNow = "reminder.update_now";
    public const string Done = "reminder.done";
    public const string Snooze = "reminder.snooze";
    public const string StopReminder = "reminder.stop";
    public const string RemoveCustomer = "reminder.remove";
    public const string AskTrack = "reminder.add";
    public const string Track = "reminder.track";
    public const string SetHealth = "reminder.health";
    public const string HandOver = "reminder.hand_over";
    public const string AskReminderSettings = "reminder.settings";
    public const string SetReminders = "reminder.set";
    public const string RemindersOn = "reminder.on";

    public const string ExportData = "data.export";
    public const string AskDeleteData = "data.ask_delete";
    public const string DeleteData = "data.delete";
    public const string KeepData = "data.keep";

    public const string Drafts = "drafts.list";
    public const string Notes = "notes.list";
    public const string SearchNotes = "notes.search";
    public const string ShowNote = "note.show";
}
