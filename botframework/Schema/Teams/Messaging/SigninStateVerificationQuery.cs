namespace Microsoft.Bot.Schema.Teams;

/// <summary>The code that ends a sign-in.</summary>
public class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery()
    {
    }

    public SigninStateVerificationQuery(string state = null)
    {
        State = state;
    }

    public string State { get; set; }
}
