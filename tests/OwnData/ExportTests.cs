using System.Text;
using System.Text.Json.Nodes;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.OwnData;

public sealed class ExportTests : OwnDataTest
{
    [Theory]
    [InlineData("export my data")]
    [InlineData("Download my data.")]
    [InlineData("what do you know about me?")]
    [InlineData("导出我的数据")]
    public async Task It_offers_a_file_with_its_name_and_size(string sentence)
    {
        await Alex.SayAsync(sentence);

        var file = LastFile(Alex)!;
        Assert.Equal(ChatPerson.ConsentCard, file["contentType"]!.GetValue<string>());
        Assert.Equal("NotesBot 2020-04-01.json", file["name"]!.GetValue<string>());
        Assert.InRange(file["content"]!["sizeInBytes"]!.GetValue<int>(), 2000, 20_000);
        Assert.Contains("OneDrive", file["content"]!["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(Channel.Uploads);
    }

    [Fact]
    public async Task Once_allowed_everything_of_theirs_is_in_the_file_and_nothing_of_others()
    {
        await Kim.SayAsync("Kims own words");
        await ExportAsync();

        var upload = Assert.Single(Channel.Uploads);
        var json = JsonNode.Parse(upload.Content)!;
        Assert.Equal(("notesbot-personal-data", 1), (json["format"]!.GetValue<string>(), json["version"]!.GetValue<int>()));
        Assert.Equal("contoso/alex", json["person"]!.GetValue<string>());
        Assert.Equal(("FTA,MVM", "en", true), (json["settings"]!["role"]!.GetValue<string>(), json["settings"]!["language"]!.GetValue<string>(), json["settings"]!["welcomed"]!.GetValue<bool>()));
        var note = Assert.Single(json["notes"]!.AsArray())!;
        Assert.Contains("SUMMARY: ", note["body"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("EXO,TEAMS", note["answers"]!["workloads"]!.GetValue<string>());
        Assert.StartsWith("2020-04-01T12:00:", note["posted_at"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(json["drafts"]!.AsArray(), draft => draft!["state"]!.GetValue<string>() == "open");
        Assert.Single(json["customers"]!.AsArray());
        Assert.Equal("Fabrikam", Assert.Single(json["tracked_customers"]!.AsArray())!["customer"]!.GetValue<string>());
        Assert.Contains("\"a:alex\"", json["reach"]!["reference"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Single(json["hand_overs"]!.AsArray());
        Assert.Contains(json["audit"]!.AsArray(), line => line!["what"]!.GetValue<string>() == "note_posted");
        var text = Encoding.UTF8.GetString(upload.Content);
        Assert.All(["contoso/kim", "a:kim", "29:kim", "Kims own words", "hash"], other => Assert.DoesNotContain(other, text, StringComparison.Ordinal));
        Assert.Contains("\n  \"notes\": [\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_words_stand_in_the_file_as_they_were_written()
    {
        await Alex.SayAsync("已讨论证书 <b>&\"");
        await ExportAsync();

        Assert.Contains("已讨论证书 <b>&\\\"", Encoding.UTF8.GetString(Channel.Uploads[0].Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_brought_whole_without_the_bots_token_and_the_card_gives_way_to_the_file()
    {
        await Alex.SayAsync("export my data");
        var card = Alex.Messages[^1]["id"]!.GetValue<string>();
        await Alex.AllowAsync();

        var upload = Channel.Uploads[0];
        Assert.Equal($"bytes 0-{upload.Content.Length - 1}/{upload.Content.Length}", upload.Range);
        Assert.Null(upload.Authorization);
        Assert.Equal([card], Channel.Deleted);
        var file = LastFile(Alex)!;
        Assert.Equal("application/vnd.microsoft.teams.card.file.info", file["contentType"]!.GetValue<string>());
        Assert.Equal("NotesBot 2020-04-01.json", file["name"]!.GetValue<string>());
        Assert.StartsWith("https://contoso-my.sharepoint.com/", file["contentUrl"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(("1150D938-8870-4044-9F2C-5BBDEBA70C8C", "json"), (file["content"]!["uniqueId"]!.GetValue<string>(), file["content"]!["fileType"]!.GetValue<string>()));
        Assert.Contains("what=data_exported", Assert.Single(await RowsOfAsync("data_exported")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_over_is_what_is_there_when_it_is_allowed()
    {
        await Alex.SayAsync("export my data");
        await Alex.SayAsync("Certificates came later.");
        await Alex.AllowAsync();

        Assert.Contains("Certificates came later.", Encoding.UTF8.GetString(Channel.Uploads[0].Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declined_nothing_is_sent_anywhere()
    {
        await Alex.SayAsync("export my data");
        await Alex.DeclineAsync();

        Assert.Contains("No file was sent", Alex.Text, StringComparison.Ordinal);
        Assert.Empty(Channel.Uploads);
        Assert.Single(Channel.Deleted);
        Assert.Empty(await RowsOfAsync("data_exported"));
    }

    [Fact]
    public async Task Delivered_again_the_consent_uploads_once()
    {
        await ExportAsync();
        await Alex.AgainAsync();

        Assert.Single(Channel.Uploads);
        Assert.Single(await RowsOfAsync("data_exported"));
        Assert.Empty(Alex.Messages);
    }

    [Fact]
    public async Task Allowed_after_a_deletion_there_is_nothing_to_hand_over()
    {
        await Alex.SayAsync("delete my data");
        await Alex.TapAsync("data.export");
        var confirm = Alex.Cards[^1];
        await Alex.TapAsync(confirm, "data.delete");
        Assert.Contains("Everything is deleted", Shown(Alex), StringComparison.Ordinal);

        await Alex.AllowAsync();

        Assert.Contains("I keep nothing of you", Shown(Alex), StringComparison.Ordinal);
        Assert.Empty(Channel.Uploads);
        Assert.Empty(await RowsOfAsync("alex"));
    }

    [Fact]
    public async Task Of_somebody_who_never_told_anything_there_is_nothing_to_export()
    {
        var eve = new ChatPerson(Bot, Channel, "eve");

        await eve.SayAsync("export my data");

        Assert.Contains("I keep nothing of you", Shown(eve), StringComparison.Ordinal);
        Assert.Empty(await RowsOfAsync("eve"));
    }

    [Fact]
    public async Task Exporting_first_leaves_the_card_good_for_the_deletion()
    {
        await Alex.SayAsync("delete my data");
        await Alex.TapAsync("data.export");
        await Alex.AllowAsync();
        await Alex.TapAsync("data.delete");

        Assert.Single(Channel.Uploads);
        Assert.Contains("Everything is deleted", Shown(Alex), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_it_asks_to_talk_in_private()
    {
        var wire = new Wire(Bot, Channel.ServiceUrl);
        var activity = wire.Message("<at>NotesBot</at> export my data");
        activity["conversation"] = new JsonObject { ["id"] = "19:group", ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = "contoso" };
        await wire.DeliverAsync(activity);

        Assert.Contains("alone", Channel.Sent[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(Channel.Sent[^1]["attachments"]);
    }
}
