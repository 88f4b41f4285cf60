using System;
using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>
/// Reads or writes one object, property by property. A property that is <c>stated</c> is written even with its default, unless
/// the JSON it came from left it out.
/// </summary>
internal abstract class CardExchange
{
    public abstract string Text(string name, string value, string omit = null, bool stated = false);

    /// <summary>Is read and never written.</summary>
    public abstract string Unwritten(string name, string value);

    public abstract bool Flag(string name, bool value, bool usual = false, bool stated = false);

    public abstract bool? FlagOrNone(string name, bool? value);

    public abstract T Option<T>(string name, T value, bool stated = false)
        where T : struct, Enum;

    public abstract T? OptionOrNone<T>(string name, T? value)
        where T : struct, Enum;

    public abstract int Whole(string name, int value, bool stated = false);

    /// <summary>NaN stands for none.</summary>
    public abstract double Number(string name, double value);

    public abstract DateTime? Instant(string name, DateTime? value);

    public abstract Uri Url(string name, Uri value);

    public abstract string Colour(string name, string value);

    /// <summary>"50px"; 0 stands for none.</summary>
    public abstract uint Pixels(string name, uint value);

    public abstract AdaptiveHeight Height(string name, AdaptiveHeight value);

    public abstract AdaptiveWidth Width(string name, AdaptiveWidth value);

    /// <summary>"50px" or a weight.</summary>
    public abstract (double Pixels, double Weight) Share(string name, (double Pixels, double Weight) value);

    public abstract AdaptiveSchemaVersion Version(string name, AdaptiveSchemaVersion value);

    public abstract object Data(string name, object value);

    public abstract IDictionary<string, string> Names(string name, IDictionary<string, string> value);

    public abstract List<string> Texts(string name, List<string> value);

    public abstract T Part<T>(string name, T value)
        where T : class, ICardPart, new();

    public abstract List<T> Parts<T>(string name, List<T> value, bool stated = false)
        where T : class, ICardPart, new();

    public abstract AdaptiveBackgroundImage Background(string name, AdaptiveBackgroundImage value);

    /// <summary>Each a bare id, or an object that says more.</summary>
    public abstract List<AdaptiveTargetElement> Targets(string name, List<AdaptiveTargetElement> value);

    public abstract List<AdaptiveInline> Inlines(string name, List<AdaptiveInline> value);

    public abstract AdaptiveFallbackElement Fallback(string name, AdaptiveFallbackElement value);

    public abstract AdaptiveCard Card(string name, AdaptiveCard value);

    public abstract T Action<T>(string name, T value)
        where T : AdaptiveAction;

    public abstract List<AdaptiveElement> Elements(string name, List<AdaptiveElement> value, bool stated = false);

    public abstract List<AdaptiveAction> Actions(string name, List<AdaptiveAction> value, bool stated = false);

    /// <summary>Elements of one type, which they need not say.</summary>
    public abstract List<T> Members<T>(string name, List<T> value, string type)
        where T : AdaptiveElement;

    /// <summary>All that no property took.</summary>
    public abstract void Rest(IDictionary<string, object> additional);
}
