namespace NotesBot.DevChat;

/// <summary>Somebody to talk to the bot as.</summary>
/// <param name="Key">The short name in addresses, the role's code in lower case.</param>
/// <param name="Role">The role's code.</param>
/// <param name="Title">The role in words.</param>
/// <param name="Id">The Teams id, <c>29:…</c>.</param>
/// <param name="AadObjectId">The directory's object id, a GUID.</param>
/// <param name="Locale">The client's locale, such as <c>zh-CN</c>.</param>
/// <param name="Country">The client's country, two letters.</param>
/// <param name="TimeZone">The client's IANA time zone.</param>
/// <param name="Language">A note for the page: what the person speaks.</param>
internal sealed record Person(
    string Key,
    string Role,
    string Title,
    string GivenName,
    string Surname,
    string Name,
    string Id,
    string AadObjectId,
    string Locale,
    string Country,
    string TimeZone,
    string Language)
{
    public string Email => $"{Key}@devchat.example";
}
