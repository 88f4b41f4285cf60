namespace NotesBot.DevChat;

/// <summary>Something the page must show: <c>added</c>, <c>updated</c>, <c>deleted</c>, <c>conversation</c> or <c>clock</c>.</summary>
/// <param name="Number">Its place in the stream, from 1 on.</param>
/// <param name="Data">JSON.</param>
internal sealed record ChatEvent(long Number, string Name, string Data);
