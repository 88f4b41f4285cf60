namespace Microsoft.Bot.Schema;

/// <summary>A key and a value on a <see cref="ReceiptCard"/>.</summary>
public class Fact
{
    public Fact()
    {
    }

    public Fact(string key = null, string value = null)
    {
        Key = key;
        Value = value;
    }

    public string Key { get; set; }

    public string Value { get; set; }
}
