using NotesBot.Hosting;
using NotesBot.Reminders;
using NotesBot.Stores;

namespace NotesBot.Tests.Hosting;

/// <summary>What an administrator reads when the bot gets no token, whichever Bot Framework says it in whichever wrapping.</summary>
public sealed class SignInFaultTests
{
    [Theory]
    [InlineData("AADSTS7000215: Invalid client secret provided.", "MicrosoftAppPassword is wrong")]
    [InlineData("AADSTS700016: Application with identifier 'x' was not found in the directory.", "MicrosoftAppId is no application of the tenant")]
    [InlineData("AADSTS90002: Tenant 'x' not found.", "MicrosoftAppTenantId is no tenant")]
    [InlineData("A configuration issue. AADSTS700027: The certificate is not registered.", "The certificate of MicrosoftAppCertificatePath")]
    [InlineData("AADSTS999999: something new", "The login service refuses the bot's credentials")]
    [InlineData("managed_identity_request_failed", "This machine has no managed identity MicrosoftAppId")]
    public void Each_code_says_what_to_mend(string message, string advice)
    {
        var fault = new InvalidOperationException("outer", new AggregateException(new InvalidOperationException(message)));
        Assert.StartsWith(advice, SignInFault.Advice(SignInFault.CodeOf(fault)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_nothing_to_do_with_signing_in_has_no_code()
    {
        Assert.Null(SignInFault.CodeOf(new HttpRequestException("no route to host")));
        Assert.Equal("The login service was not reached, or failed.", SignInFault.Advice(null));
    }

    [Fact]
    public void A_reminder_that_could_not_be_sent_for_it_is_put_off()
    {
        var outcome = SendFaults.Of(new InvalidOperationException("AADSTS7000222: expired"));
        Assert.Equal((ReminderState.Deferred, "AADSTS7000222"), (outcome.State, outcome.Reason));
    }
}
