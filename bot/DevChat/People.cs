using System.Collections.Immutable;
using System.Globalization;

namespace NotesBot.DevChat;

/// <summary>
/// The people of the development chat: one a role, all of them invented, of one tenant, with different languages and time zones.
/// </summary>
internal static class People
{
    public const string TenantId = "5d0f6a1e-8f0c-4a38-9d57-2f8f3d1b7c10";

    public static ImmutableArray<Person> All { get; } =
    [
        Someone(1, "FM", "FastTrack Manager", "Grace", "Okafor", "en-US", "America/Chicago", "English (US)"),
        Someone(2, "FE", "FastTrack Engineer", "Dana", "Whitfield", "en-US", "America/New_York", "English (US)"),
        Someone(3, "SME", "FastTrack Engineer SME", "晓雯", "陈", "zh-CN", "Asia/Shanghai", "中文（简体）") with { Name = "陈晓雯" },
        Someone(4, "ADOPTION_SME", "Adoption SME", "Priya", "Nair", "en-AU", "Australia/Sydney", "English (Australia)"),
        Someone(5, "FTA", "FastTrack Architect", "Jonas", "Brandt", "en-GB", "Europe/Berlin", "English (UK)"),
        Someone(6, "GATEWAY", "Gateway Manager", "Arjun", "Mehta", "en-IN", "Asia/Kolkata", "English (India)"),
        Someone(7, "GMFTA", "GMFTA", "Lúcia", "Ferraz", "pt-BR", "America/Sao_Paulo", "Português (Brasil)"),
        Someone(8, "MVM", "MVM", "Noah", "Tane", "en-NZ", "Pacific/Auckland", "English (New Zealand)"),
    ];

    public static Person? ByKey(string? key) => All.FirstOrDefault(person => person.Key == key);

    public static Person? ById(string? id) => All.FirstOrDefault(person => person.Id == id || person.AadObjectId == id);

    private static Person Someone(
        int number, string role, string title, string given, string surname, string locale, string zone, string language)
    {
        var key = role.ToLowerInvariant().Replace('_', '-');
        var objectId = string.Create(CultureInfo.InvariantCulture, $"2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b{number:00}");
        var name = $"{given} {surname}";
        return new Person(key, role, title, given, surname, name, $"29:devchat-{key}", objectId, locale, locale[3..], zone, language);
    }
}
