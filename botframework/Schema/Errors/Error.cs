namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, with a code to tell errors apart.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    public string Code { get; set; }

    public string Message { get; set; }

    public InnerHttpError InnerHttpError { get; set; }
}
