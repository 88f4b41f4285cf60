namespace NotesBot.Stores;

/// <summary>What has become of a draft. One that isn't open never changes again.</summary>
internal enum DraftState
{
    Open,
    Posted,
    Discarded,
}
