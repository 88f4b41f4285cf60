using Microsoft.Bot.Builder;
using NotesBot.Commands;
using NotesBot.Dialogs;
using NotesBot.Drafts;
using NotesBot.Stores;
using NotesBot.Turns;

namespace NotesBot.Hosting;

/// <summary>Registers the conversation. Nothing in it holds state of a turn, so everything is there once.</summary>
internal static class ConversationServices
{
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddSingleton<IStorage, BotStateStorage>()
        .AddSingleton<PersonState>()
        .AddSingleton<DraftDesk>()
        .AddSingleton<StepCards>()
        .AddSingleton<StepActions>()
        .AddSingleton<CustomerMemory>()
        .AddSingleton<SaidOnce>()
        .AddSingleton<Posting>()
        .AddSingleton<StepDialog>()
        .AddSingleton<NoteDialog>()
        .AddSingleton<RoleDialog>()
        .AddSingleton<MainDialog>()
        .AddSingleton<Help>()
        .AddSingleton<RoleAnswers>()
        .AddSingleton<DraftLists>()
        .AddSingleton<NoteLists>()
        .AddSingleton<Settings>()
        .AddSingleton<AfterCall>()
        .AddSingleton<NoteChecks>()
        .AddSingleton<StatusCards>()
        .AddSingleton<StatusAnswers>()
        .AddSingleton<ReminderLists>()
        .AddSingleton<CustomerImport>()
        .AddSingleton<HandOvers>()
        .AddSingleton<ReminderSetup>()
        .AddSingleton<ReminderCommands>()
        .AddSingleton<Sentences>()
        .AddSingleton<Welcome>()
        .AddSingleton<Conversation>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<IBot, NotesActivityHandler>();
}
