namespace Microsoft.Bot.Schema;

/// <summary>A thing with a name.</summary>
public class Thing
{
    public Thing()
    {
    }

    public Thing(string type = null, string name = null)
    {
        Type = type;
        Name = name;
    }

    public string Type { get; set; }

    public string Name { get; set; }
}
