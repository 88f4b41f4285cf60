namespace Microsoft.Bot.Schema;

/// <summary>The body of an error answer.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    public Error Error { get; set; }
}
