namespace Microsoft.Bot.Schema;

/// <summary>The locale of an activity, which <see cref="IActivity"/> leaves out.</summary>
public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => ((Activity)activity).Locale;

    public static void SetLocale(this IActivity activity, string locale) => ((Activity)activity).Locale = locale;
}
