using System.Collections.Immutable;

namespace NotesBot.DevChat;

/// <summary>The people of the development chat: one a role, all of them invented, of one tenant, with different languages and time zones.</summary>
internal static class People
{
    public const string TenantId = "5d0f6a1e-8f0c-4a38-9d57-2f8f3d1b7c10";

    public static ImmutableArray<Person> All { get; } =
    [
        Someone("FM", "FastTrack Manager", "Grace", "Okafor", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b01", "en-US", "America/Chicago", "English (US)"),
        Someone("FE", "FastTrack Engineer", "Dana", "Whitfield", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b02", "en-US", "America/New_York", "English (US)"),
        Someone("SME", "FastTrack Engineer SME", "晓雯", "陈", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b03", "zh-CN", "Asia/Shanghai", "中文（简体）") with { Name = "陈晓雯" },
        Someone("ADOPTION_SME", "Adoption SME", "Priya", "Nair", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b04", "en-AU", "Australia/Sydney", "English (Australia)"),
        Someone("FTA", "FastTrack Architect", "Jonas", "Brandt", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b05", "en-GB", "Europe/Berlin", "English (UK)"),
        Someone("GATEWAY", "Gateway Manager", "Arjun", "Mehta", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b06", "en-IN", "Asia/Kolkata", "English (India)"),
        Someone("GMFTA", "GMFTA", "Lúcia", "Ferraz", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b07", "pt-BR", "America/Sao_Paulo", "Português (Brasil)"),
        Someone("MVM", "MVM", "Noah", "Tane", "2c1f0a51-7c0e-4b7e-9a40-0d2a6f1e3b08", "en-NZ", "Pacific/Auckland", "English (New Zealand)"),
    ];

    public static Person? ByKey(string? key) => All.FirstOrDefault(person => person.Key == key);

    public static Person? ById(string? id) => All.FirstOrDefault(person => person.Id == id || person.AadObjectId == id);

    private static Person Someone(
        string role, string title, string given, string surname, string objectId, string locale, string zone, string language)
    {
        var key = role.ToLowerInvariant().Replace('_', '-');
        return new Person(key, role, title, given, surname, $"{given} {surname}", $"29:devchat-{key}", objectId, locale, locale[3..], zone, language);
    }
}
