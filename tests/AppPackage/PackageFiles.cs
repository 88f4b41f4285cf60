using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace NotesBot.Tests.AppPackage;

/// <summary>The files of an app package by their whole names, and the same package with a defect put in.</summary>
internal sealed record PackageFiles(ImmutableSortedDictionary<string, byte[]> All)
{
    public const string ManifestName = "manifest.json";
    public const string ChineseName = "zh-cn.json";

    public JsonObject Manifest => Json(ManifestName);

    public JsonObject Chinese => Json(ChineseName);

    public static PackageFiles Unzip(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return new(zip.Entries.ToImmutableSortedDictionary(entry => entry.FullName, Content, StringComparer.Ordinal));
    }

    public string Text(string name) => Encoding.UTF8.GetString(All[name]);

    public PackageFiles With(string name, byte[] content) => new(All.SetItem(name, content));

    public PackageFiles Without(string name) => new(All.Remove(name));

    public PackageFiles WithManifest(Action<JsonObject> change) => Changed(ManifestName, change);

    public PackageFiles WithChinese(Action<JsonObject> change) => Changed(ChineseName, change);

    private PackageFiles Changed(string name, Action<JsonObject> change)
    {
        var json = Json(name);
        change(json);
        return With(name, Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    private JsonObject Json(string name) => JsonNode.Parse(All[name])!.AsObject();

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
