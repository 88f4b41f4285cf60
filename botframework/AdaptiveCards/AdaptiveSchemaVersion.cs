using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the card schema, such as 1.5.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>Reads "1", "1.5"; what follows a second dot is ignored.</summary>
    /// <exception cref="ArgumentException">The text is null.</exception>
    /// <exception cref="AdaptiveSerializationException">The text is no version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null)
            throw new ArgumentException("A version must be given.", nameof(versionString));

        var parts = versionString.Split('.');
        int minor = 0;
        if (!TryRead(parts[0], out int major) || (parts.Length > 1 && !TryRead(parts[1], out minor)))
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");

        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Equals(version1, version2);

    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => !Equals(version1, version2);

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
