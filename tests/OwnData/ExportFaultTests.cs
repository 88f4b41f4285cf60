using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.OwnData;

/// <summary>An export that can't be handed over, or was never this person's.</summary>
public sealed class ExportFaultTests : OwnDataTest
{
    [Theory]
    [InlineData(StatusCodes.Status500InternalServerError)]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status202Accepted)]
    [InlineData(StatusCodes.Status307TemporaryRedirect)]
    public async Task Refused_by_OneDrive_it_says_so_and_can_be_tried_again(int status)
    {
        Channel.AnswerUpload = http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "/files/2";
            return Task.CompletedTask;
        };

        await ExportAsync();

        Assert.Contains("could not be put into your OneDrive", Shown(Alex), StringComparison.Ordinal);
        Assert.Single(Channel.Uploads);
        Assert.Empty(await RowsOfAsync("data_exported"));
        Assert.Contains(Bot.Log.Lines, line => line == $"Warning: A person's export could not be put into their OneDrive: {status}.");
        await Alex.TapAsync("data.export");
        Assert.Equal(ChatPerson.ConsentCard, LastFile(Alex)!["contentType"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("https://evil.example/upload?tempauth=secret")]
    [InlineData("http://contoso-my.sharepoint.com/upload?tempauth=secret")]
    [InlineData("https://contoso-my.sharepoint.com.evil.example/upload?tempauth=secret")]
    [InlineData("file:///etc/passwd?tempauth=secret")]
    [InlineData("no address: secret")]
    public async Task To_another_host_nothing_is_sent_and_the_log_names_no_address(string address)
    {
        await Alex.SayAsync("export my data");
        await Alex.AllowAsync(address);

        Assert.Contains("could not be put into your OneDrive", Shown(Alex), StringComparison.Ordinal);
        Assert.Contains(Bot.Log.Lines, line => line.Contains("AllowedUploadHosts", StringComparison.Ordinal));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_that_breaks_is_told_too()
    {
        Channel.AnswerUpload = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        await ExportAsync();

        Assert.Contains("could not be put into your OneDrive", Shown(Alex), StringComparison.Ordinal);
        Assert.DoesNotContain(Bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "type": "fileUpload", "action": "accept" }""")]
    [InlineData("""{ "type": "fileUpload", "action": "accept", "context": "x", "uploadInfo": { "uploadUrl": "https://contoso.sharepoint.com/x" } }""")]
    [InlineData("""{ "type": "fileUpload", "action": "accept", "context": { "export": "" }, "uploadInfo": { "uploadUrl": "https://contoso.sharepoint.com/x" } }""")]
    public async Task An_invoke_that_answers_no_card_of_the_bots_hands_nothing_over(string value)
    {
        await Alex.DeliverAsync(new JsonObject { ["type"] = "invoke", ["name"] = "fileConsent/invoke", ["value"] = JsonNode.Parse(value) });

        Assert.Contains("can't tell whose data", Alex.Text, StringComparison.Ordinal);
        Assert.Empty(Channel.Uploads);
    }

    [Fact]
    public async Task Another_persons_card_hands_nothing_over()
    {
        await Kim.SayAsync("export my data");
        var context = LastFile(Kim)!["content"]!["acceptContext"]!;

        await Alex.DeliverAsync(new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "fileConsent/invoke",
            ["value"] = new JsonObject
            {
                ["action"] = "accept", ["context"] = context.DeepClone(), ["uploadInfo"] = new JsonObject { ["uploadUrl"] = Channel.UploadUrl },
            },
        });

        Assert.Contains("can't tell whose data", Alex.Text, StringComparison.Ordinal);
        Assert.Empty(Channel.Uploads);
    }

    [Fact]
    public async Task A_fault_on_the_way_is_told_with_its_number()
    {
        await Alex.SayAsync("export my data");
        await SqlAsync("ALTER TABLE audit RENAME TO gone");
        var before = Channel.Sent.Count;
        var invoke = new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "fileConsent/invoke",
            ["value"] = new JsonObject { ["action"] = "accept", ["context"] = LastFile(Alex)!["content"]!["acceptContext"]!.DeepClone() },
        };

        var wire = new Wire(Bot, Channel.ServiceUrl);
        var (status, _) = await wire.DeliverAsync(wire.Activity(invoke));

        Assert.NotEqual(System.Net.HttpStatusCode.OK, status);
        Assert.Contains("Something went wrong on my side (error ", Assert.Single(Channel.Sent.Skip(before))["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
