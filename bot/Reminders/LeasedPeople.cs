using NotesBot.Stores;

namespace NotesBot.Reminders;

/// <summary>
/// The people of one lease. Each goes their own way from claim to record; those who are claimed, or recorded, at the same time are so in one
/// transaction. Nothing of it can be cancelled: what has begun is finished.
/// </summary>
internal sealed class LeasedPeople(ReminderStore reminders, string owner, TimeSpan duration)
{
    private readonly Together<ReminderStore.Claim, ReminderStore.Claimed?> claims =
        new(asked => reminders.ClaimAsync(owner, duration, asked, CancellationToken.None));

    private readonly Together<ReminderStore.Recording, bool> recordings =
        new(asked => reminders.RecordAsync(owner, asked, CancellationToken.None));

    /// <inheritdoc cref="ReminderStore.ClaimAsync"/>
    public Task<ReminderStore.Claimed?> ClaimAsync(ReminderStore.Claim claim) => claims.AskAsync(claim);

    /// <inheritdoc cref="ReminderStore.RecordAsync"/>
    public Task<bool> RecordAsync(ReminderStore.Recording recording) => recordings.AskAsync(recording);

    /// <inheritdoc cref="ReminderStore.GiveBackAsync"/>
    public Task GiveBackAsync(string person) => reminders.GiveBackAsync(person, owner, CancellationToken.None);
}
