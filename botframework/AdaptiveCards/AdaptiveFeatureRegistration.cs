using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>The features a host offers, with their versions.</summary>
public class AdaptiveFeatureRegistration
{
    private const string Cards = "adaptiveCards";

    private readonly Dictionary<string, string> features = new() { [Cards] = "1.5" };

    /// <summary>The version of a feature; empty when the host lacks it.</summary>
    public string Get(string feature) => features.GetValueOrDefault(feature, "");

    /// <exception cref="AdaptiveException">The feature is adaptiveCards itself.</exception>
    public void Set(string feature, string version)
    {
        if (feature == Cards)
            throw new AdaptiveException("Not allowed to override adaptiveCards version");
        features[feature] = version;
    }

    /// <exception cref="AdaptiveException">The feature is adaptiveCards itself.</exception>
    public void Remove(string feature)
    {
        if (feature == Cards)
            throw new AdaptiveException("Not allowed to remove adaptiveCards feature");
        features.Remove(feature);
    }
}
