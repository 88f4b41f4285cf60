namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One way to take a date or time that was said.</summary>
public class DateTimeResolution
{
    /// <summary>As <see cref="Value"/>; of a span, its beginning.</summary>
    public string Start { get; set; }

    public string End { get; set; }

    /// <summary><c>yyyy-MM-dd HH:mm:ss</c>, or the date or the time of it alone.</summary>
    public string Value { get; set; }

    /// <summary>What was said in TIMEX, such as <c>XXXX-05-24</c> for a day of any year.</summary>
    public string Timex { get; set; }
}
