using System.Collections.Immutable;

namespace NotesBot.Notes.Catalogue;

/// <summary>The roles that write notes, by their codes; their names are the texts <c>role.{code}</c>.</summary>
public static class Roles
{
    public static readonly ImmutableArray<string> All = ["FM", "FE", "SME", "ADOPTION_SME", "FTA", "GATEWAY", "GMFTA", "MVM"];
}
