namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth; latitude and longitude in degrees (WGS 84), elevation in metres.</summary>
public class GeoCoordinates : Entity
{
    public GeoCoordinates()
    {
        Type = "GeoCoordinates";
    }

    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = null,
        string name = null)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = "GeoCoordinates";
        Name = name;
    }

    public double? Elevation { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public string Name { get; set; }
}
