namespace Microsoft.Bot.Schema;

/// <summary>What a media event is about.</summary>
public class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = null)
    {
        CardValue = cardValue;
    }

    public object CardValue { get; set; }
}
