using System.Text.Json.Nodes;

namespace NotesBot.Tests.AppPackage;

/// <summary>Files that don't belong together, settings that weren't filled in, addresses that Teams refuses.</summary>
internal static class ManifestFaults
{
    public static IEnumerable<string> Of(PackageFiles files) =>
        [.. FileFaults(files), .. AddressFaults(files.Manifest), .. BotFaults(files.Manifest)];

    private static IEnumerable<string> FileFaults(PackageFiles files)
    {
        var manifest = files.Manifest;
        string[] named =
        [
            PackageFiles.ManifestName, .. manifest["icons"]!.AsObject().Select(icon => (string)icon.Value!),
            .. manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => (string)language!["file"]!),
        ];
        return
        [
            .. named.Except(files.All.Keys).Select(file => $"{file} is missing"),
            .. files.All.Keys.Except(named).Select(file => $"{file} is named nowhere"),
            .. files.All.Keys.Where(file => file.AsSpan().ContainsAny('/', '\\')).Select(file => $"{file} is not at the root"),
            .. files.All.Keys.Where(file => file.EndsWith(".json", StringComparison.Ordinal))
                .Where(file => files.Text(file).Contains("{{", StringComparison.Ordinal)).Select(file => $"{file} has a placeholder left"),
        ];
    }

    private static IEnumerable<string> AddressFaults(JsonObject manifest)
    {
        var pages = manifest["developer"]!.AsObject().Where(field => field.Key.EndsWith("Url", StringComparison.Ordinal));
        var hosts = manifest["validDomains"]!.AsArray().Select(host => (string)host!).ToList();
        return
        [
            .. pages.Where(page => !((string)page.Value!).StartsWith("https://", StringComparison.Ordinal))
                .Select(page => $"{page.Key} {page.Value} is not HTTPS"),
            .. hosts.Where(host => Uri.CheckHostName(host) != UriHostNameType.Dns)
                .Select(host => $"validDomains holds {host}, which is no host"),
            .. hosts.Count == 0 ? ["validDomains is empty"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> BotFaults(JsonObject manifest)
    {
        if (manifest["bots"] is not JsonArray { Count: 1 } bots)
        {
            yield return "there must be one bot";
            yield break;
        }

        if ((string)bots[0]!["botId"]! != (string)manifest["id"]!)
        {
            yield return "the bot's id is not the app's";
        }

        // The schema takes any string, and semver more than Teams does.
        var version = (string)manifest["version"]!;
        if (!Version.TryParse(version, out var number) || number.Build < 0 || number.ToString(3) != version)
        {
            yield return $"version {version} is not three numbers";
        }
    }
}
