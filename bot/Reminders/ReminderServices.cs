using Microsoft.Extensions.Options;

namespace NotesBot.Reminders;

/// <summary>Registers what sends reminders.</summary>
internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<CadenceOptions>, CadenceOptionsCheck>();
        services.AddOptions<CadenceOptions>().Bind(configuration.GetSection(CadenceOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton<Planner>()
            .AddSingleton<ReminderPulse>()
            .AddSingleton<AgendaDesk>()
            .AddSingleton<SendingRate>()
            .AddSingleton<ProactiveSender>()
            .AddSingleton<IReminderSender, CardReminders>()
            .AddSingleton<ReminderRunner>()
            .AddHostedService<ReminderService>();
    }
}
