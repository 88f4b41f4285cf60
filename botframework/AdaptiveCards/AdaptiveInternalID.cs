using System.Globalization;
using System.Threading;

namespace AdaptiveCards;

/// <summary>A number that tells the elements read in this process apart.</summary>
public class AdaptiveInternalID
{
    /// <summary>The id of what was never read.</summary>
    public static readonly uint Invalid;

    private static uint last = 1;

    private readonly uint id;

    public AdaptiveInternalID()
        : this(Invalid)
    {
    }

    private AdaptiveInternalID(uint id) => this.id = id;

    public static AdaptiveInternalID Current() => new(Volatile.Read(ref last));

    public static AdaptiveInternalID Next() => new(Interlocked.Increment(ref last));

    public override bool Equals(object obj) => obj is AdaptiveInternalID other && other.id == id;

    public override int GetHashCode() => id.GetHashCode();

    public override string ToString() => id.ToString(CultureInfo.InvariantCulture);
}
