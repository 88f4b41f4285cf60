namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long an answer may be kept; <see cref="CacheDuration"/> in seconds.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = null, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    public string CacheType { get; set; }

    public int CacheDuration { get; set; }
}
