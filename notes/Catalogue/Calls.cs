using System.Collections.Immutable;

namespace NotesBot.Notes.Catalogue;

/// <summary>The calls of an engagement, and which note each of them asks for.</summary>
public static class Calls
{
    private static readonly ImmutableArray<string> Managers = ["FM"];
    private static readonly ImmutableArray<string> Engineers = ["FE", "SME"];

    // A call that managers and engineers each record in a note of their own stands here once for each.
    public static readonly ImmutableArray<Call> All =
    [
        Managed("kickoff", 4),
        Technical("kickoff_technical"),
        Technical("network_guidance", 2),
        Environment("network_guidance_environment", 3),
        Environment("network_tool", 2),
        Technical("remediation_checklist", 2),
        Technical("remediation_checkpoint", 2),
        Managed("remediation_complete", 1),
        Managed("service_workshop", 3),
        Technical("identity_workshop", 4) with { Roles = ["SME"] },
        Technical("enablement", 3),
        Managed("engagement_completion", 3),
        Managed("value_add", 1),
        Managed("customer_pauses", 3) with { Roles = ["GATEWAY"] },
        Managed("start_date_moved", 1) with { Roles = ["FM", "GATEWAY"] },
        Technical("bvd"),
        Technical("technical_workshop"),
        Technical("assess"),
        Technical("testing"),
        Managed("internal_sync"),
        Technical("internal_sync_technical"),
    ];

    public static Call? Find(string id) => All.FirstOrDefault(call => call.Id == id);

    private static Call Managed(string id, int items = 0) => new(id, "engagement_management") { Roles = Managers, Items = items };

    private static Call Technical(string id, int items = 0) => new(id, "technical_enablement") { Roles = Engineers, Items = items };

    private static Call Environment(string id, int items) => new(id, "environment") { Roles = Engineers, Items = items };
}
