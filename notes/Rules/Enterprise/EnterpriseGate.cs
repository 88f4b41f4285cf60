namespace NotesBot.Notes.Rules.Enterprise;

/// <summary>
/// FTOP greys out the Enterprise Status of a tenant that has no Enterprise flag of Level 3 or 4, and of one that the person isn't
/// assigned to.
/// </summary>
public static class EnterpriseGate
{
    /// <summary>Level 3 stands for fewer than 50,000 users, Level 4 for that many and more.</summary>
    public const int Smaller = 3;

    public const int Larger = 4;

    public const string Ok = "ok";

    public const string NoFlag = "not_enterprise_flag";

    public const string NotAssigned = "not_assigned";

    /// <param name="level">The tenant's Enterprise flag; null where it has none.</param>
    /// <param name="assigned">Whether the person is assigned to the tenant.</param>
    /// <returns><see cref="Ok"/>, <see cref="NoFlag"/> or <see cref="NotAssigned"/>.</returns>
    public static string Check(int? level, bool assigned) => (level, assigned) switch
    {
        (not (Smaller or Larger), _) => NoFlag,
        (_, false) => NotAssigned,
        _ => Ok,
    };

    /// <summary>The reason that a level suggests; null where it suggests none.</summary>
    public static string? SuggestedReason(int? level) => level == Larger ? ">50k" : null;
}
