using System.Globalization;

namespace NotesBot.Tests.AppPackage;

/// <summary>Icons that Teams refuses or shows badly.</summary>
internal static class IconFaults
{
    private const int ColorSize = 192;
    private const int OutlineSize = 32;

    public static IEnumerable<string> Of(PackageFiles files) =>
    [
        .. ColorFaults(files.All.GetValueOrDefault((string)files.Manifest["icons"]!["color"]!, []), (string)files.Manifest["accentColor"]!),
        .. OutlineFaults(files.All.GetValueOrDefault((string)files.Manifest["icons"]!["outline"]!, [])),
    ];

    private static IEnumerable<string> ColorFaults(byte[] file, string accent)
    {
        if (Png.Read(file) is not { Width: ColorSize, Height: ColorSize } icon)
        {
            yield return $"the colour icon is no PNG of {ColorSize} by {ColorSize}";
            yield break;
        }

        if (icon.Pixels.Any(pixel => pixel.Alpha != byte.MaxValue))
        {
            yield return "the colour icon has holes, for Teams rounds it itself";
        }

        var (red, green, blue, _) = icon.Pixels[0];
        if (string.Create(CultureInfo.InvariantCulture, $"#{red:X2}{green:X2}{blue:X2}") != accent)
        {
            yield return $"the colour icon's ground is not the accent colour {accent}";
        }
    }

    private static IEnumerable<string> OutlineFaults(byte[] file)
    {
        if (Png.Read(file) is not { Width: OutlineSize, Height: OutlineSize } icon)
        {
            yield return $"the outline icon is no PNG of {OutlineSize} by {OutlineSize}";
            yield break;
        }

        var seen = icon.Pixels.Where(pixel => pixel.Alpha > 0).ToList();
        if (seen.Any(pixel => pixel is not { Red: byte.MaxValue, Green: byte.MaxValue, Blue: byte.MaxValue }))
        {
            yield return "the outline icon is not white alone";
        }

        if (seen.All(pixel => pixel.Alpha < byte.MaxValue) || icon.Pixels[0].Alpha > 0)
        {
            yield return "the outline icon is not a sign on nothing";
        }
    }
}
