namespace NotesBot.Tests.AppPackage;

/// <summary>All that is wrong with an app package and that the schemas let pass.</summary>
internal static class PackageFaults
{
    public static IReadOnlyList<string> Of(PackageFiles files)
    {
        List<string> faults = [.. ManifestFaults.Of(files)];

        // What is missing can't be looked at.
        return faults.Count > 0 ? faults : [.. LanguageFaults.Of(files), .. CommandFaults.Of(files), .. IconFaults.Of(files)];
    }
}
