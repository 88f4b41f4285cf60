using System.Net.Sockets;
using Microsoft.Extensions.Options;
using NotesBot.Stores;

namespace NotesBot.Hosting;

/// <summary>Says what is wrong, line by line, when the bot can't start because of its surroundings; a defect keeps its stack trace.</summary>
internal static class Startup
{
    public static async Task<int> ExplainAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            return Explain(wrong.Failures);
        }
        catch (DatabaseException wrong)
        {
            return Explain([wrong.Message]);
        }
        catch (IOException wrong) when (wrong.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Explain([wrong.Message, "End the other program, or choose another port: --urls http://127.0.0.1:3979"]);
        }
        catch (SocketException wrong)
        {
            return Explain([$"Urls can't be listened on: {wrong.Message}. {Listening.Instead}"]);
        }
        catch (InvalidOperationException wrong) when (wrong.Source == "Microsoft.Extensions.Configuration.Binder")
        {
            // Such as a word where a number belongs. The setting stands in the sentence; here it stands first, as everywhere.
            return Explain([$"{wrong.Message.Split('\'').ElementAtOrDefault(3)} can't be read: {wrong.Message}"]);
        }
        catch (InvalidOperationException wrong) when (wrong.Source == "Microsoft.AspNetCore.Server.Kestrel.Core")
        {
            // Such as HTTPS without a certificate; Kestrel says what to do.
            return Explain([$"Urls can't be listened on: {wrong.Message}"]);
        }
    }

    private static int Explain(IEnumerable<string> reasons)
    {
        Console.Error.WriteLine("NotesBot did not start:");
        foreach (var reason in reasons)
        {
            Console.Error.WriteLine($"* {reason}");
        }

        return 1;
    }
}
