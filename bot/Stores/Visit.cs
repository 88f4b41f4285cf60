namespace NotesBot.Stores;

/// <summary>What is known of somebody who has just written.</summary>
/// <param name="Person">Null for a stranger.</param>
/// <param name="Reach">Null for somebody who never talked with the bot in private.</param>
internal sealed record Visit(Person? Person, Reach? Reach);
