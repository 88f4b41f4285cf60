namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: the status and the body of the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON; null for none.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is between 200 and 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>The answer to an invoke whose body is a <typeparamref name="T"/>.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body, written as JSON.</summary>
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
