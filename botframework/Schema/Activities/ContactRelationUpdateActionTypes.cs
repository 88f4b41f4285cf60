namespace Microsoft.Bot.Schema;

/// <summary>Actions of a <c>contactRelationUpdate</c> activity.</summary>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
