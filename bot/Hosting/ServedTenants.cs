using Microsoft.Bot.Schema;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>The tenants whose activities the bot takes. The channel's token names none: it vouches for what the activity says.</summary>
internal sealed class ServedTenants(Access access, Credentials credentials)
{
    private readonly HashSet<string> tenants = new(
        Access.List(access.AllowedTenants) is { Count: > 0 } chosen ? chosen
        : !credentials.Is(Credentials.MultiTenant) && credentials.MicrosoftAppTenantId is { Length: > 0 } own ? [own]
        : [],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether every tenant is served: a bot of several tenants, with no list of them.</summary>
    public bool AreAll => tenants.Count == 0;

    /// <summary>Whether all tenants that the activity names are served, and it names one.</summary>
    public bool Serve(Activity activity)
    {
        if (AreAll)
        {
            return true;
        }

        var named = Visitor.Tenants(activity);
        return !named.IsEmpty && named.All(tenants.Contains);
    }
}
