using Microsoft.Extensions.Options;

namespace NotesBot.Retention;

/// <summary>Registers what forgets.</summary>
internal static class RetentionServices
{
    public static IServiceCollection AddRetention(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsCheck>();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        return services.AddSingleton<RetentionRun>().AddHostedService<RetentionService>();
    }
}
