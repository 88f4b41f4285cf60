using NotesBot.Hosting;

namespace NotesBot.OwnData;

/// <summary>Registers what answers a person about their own data.</summary>
internal static class OwnDataServices
{
    public static IServiceCollection AddOwnData(this IServiceCollection services) => services
        .AddSingleton<UploadHosts>()
        .AddSingleton<FileUpload>()
        .AddSingleton<DeletionAnswers>()
        .AddSingleton<ExportAnswers>()
        .AddSingleton<OwnDataCommands>();
}
