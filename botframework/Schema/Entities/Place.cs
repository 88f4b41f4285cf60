namespace Microsoft.Bot.Schema;

/// <summary>A place.</summary>
public class Place : Entity
{
    public Place()
    {
        Type = "Place";
    }

    public Place(object address = null, object geo = null, object hasMap = null, string type = null, string name = null)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = "Place";
        Name = name;
    }

    public object Address { get; set; }

    public object Geo { get; set; }

    public object HasMap { get; set; }

    public string Name { get; set; }
}
