using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NotesBot.Cards;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.OwnData;

/// <summary>
/// Hands a person everything that is kept of them as a file in their own OneDrive, the way Teams has it: a card asks for consent, and an
/// invoke then says where to put the file. Nothing is stored in between; what is handed over is what is there when they consent.
/// </summary>
internal sealed class ExportAnswers(
    PersonalStore store, DeletionAnswers deletion, AuditStore audit, FileUpload upload, SaidOnce once, TimeProvider clock)
{
    public async Task OfferAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        var data = await store.ReadAsync(turn.Person.Id, cancellationToken);
        if (data.IsEmpty)
        {
            await deletion.DeleteAsync(turn, data.Code, cancellationToken); // what the bot noted just now, so that it says no more than is true
            return;
        }

        await once.DoAsync($"{turn.Key}/consent", () => turn.SendAsync(Consent(turn, data), cancellationToken), cancellationToken);
    }

    public Task AcceptAsync(NoteTurn turn, FileConsentCardResponse consent, CancellationToken cancellationToken) =>
        once.DoAsync($"{turn.Key}/export", () => PutAsync(turn, consent, cancellationToken), cancellationToken);

    public async Task DeclineAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        await RemoveCardAsync(turn, cancellationToken);
        await turn.SayAsync(turn.Words["export.declined"], cancellationToken);
    }

    private async Task PutAsync(NoteTurn turn, FileConsentCardResponse consent, CancellationToken cancellationToken)
    {
        if (!IsTheirs(turn, consent))
        {
            await turn.SayAsync(turn.Words["export.old"], cancellationToken);
            return;
        }

        var data = await store.ReadAsync(turn.Person.Id, cancellationToken);
        if (data.IsEmpty)
        {
            await RemoveCardAsync(turn, cancellationToken);
            await deletion.DeleteAsync(turn, data.Code, cancellationToken);
            return;
        }

        if (!await upload.PutAsync(consent.UploadInfo?.UploadUrl, ExportFile.Write(data, clock.GetUtcNow()), cancellationToken))
        {
            await turn.ShowAsync(OwnDataCards.NotExported(turn.Words), cancellationToken);
            return;
        }

        await audit.ExportedAsync(turn.Person.Id, cancellationToken);
        await RemoveCardAsync(turn, cancellationToken);
        await turn.SendAsync(Handed(turn, consent.UploadInfo!), cancellationToken);
    }

    private Activity Consent(NoteTurn turn, PersonalData data)
    {
        var context = ActivityJson.Parse(new JsonObject { ["export"] = ExportOf(turn.Person.Id, turn.Key) }.ToJsonString());
        return WithFile(
            FileConsentCard.ContentType,
            NameOf(turn),
            new FileConsentCard(turn.Words["export.description"], ExportFile.Write(data, clock.GetUtcNow()).Length, context, context));
    }

    private string NameOf(NoteTurn turn) => string.Create(CultureInfo.InvariantCulture, $"NotesBot {turn.Local(clock.GetUtcNow()):yyyy-MM-dd}.json");

    private Activity Handed(NoteTurn turn, FileUploadInfo file)
    {
        var message = WithFile(FileInfoCard.ContentType, file.Name ?? NameOf(turn), new FileInfoCard(file.UniqueId, file.FileType));
        message.Attachments[0].ContentUrl = file.ContentUrl;
        return message;
    }

    private static Activity WithFile(string contentType, string name, object content) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [new Attachment { ContentType = contentType, Name = name, Content = content }],
    };

    // A card that was answered is of no use any more; one that can't be taken away does no harm.
    private static async Task RemoveCardAsync(NoteTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.ReplyToId is not { Length: > 0 } card)
        {
            return;
        }

        try
        {
            await turn.Context.DeleteActivityAsync(card, cancellationToken);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // It stays.
        }
    }

    // The id names the activity that asked, and whose it was.
    private static string ExportOf(string personId, string key) =>
        $"{key}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"export|{personId}|{key}")).AsSpan(0, 16))}";

    private static bool IsTheirs(NoteTurn turn, FileConsentCardResponse consent)
    {
        var export = ActivityJson.Fields(consent.Context).GetValueOrDefault("export") ?? "";
        return export == ExportOf(turn.Person.Id, export.Split('.')[0]);
    }
}
