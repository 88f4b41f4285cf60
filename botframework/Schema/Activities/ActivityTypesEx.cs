namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that an adapter handles itself and never sends.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
