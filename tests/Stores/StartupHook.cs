using NotesBot.Tests.Stores;

/// <summary>
/// Makes a process of this test assembly into a writer that a test can kill. The runtime calls it before anything else when the variable
/// DOTNET_STARTUP_HOOKS names this assembly, and demands this name without a namespace.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => WriterProcess.RunUntilKilled();
}
