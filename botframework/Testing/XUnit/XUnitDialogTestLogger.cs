using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes the chat into a test's output.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly string _stopwatchKey = $"{nameof(XUnitDialogTestLogger)}.Stopwatch.{Guid.NewGuid()}";

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) => Output = xunitOutputHelper;

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.TurnState[_stopwatchKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(LogAndSendAsync);
        await next(cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task LogIncomingActivityAsync(
        ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Output.WriteLine(activity.Type == ActivityTypes.Message ? $"\r\nUser:  {activity.Text}" : InFull("User: ", activity));
        Output.WriteLine($"       -> ts: {Now()}");
        return Task.CompletedTask;
    }

    protected virtual Task LogOutgoingActivityAsync(
        ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        var stopwatch = (Stopwatch)context.TurnState[_stopwatchKey];
        Output.WriteLine(activity.Type == ActivityTypes.Message
            ? $"\r\nBot:   Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}"
            : InFull("Bot:  ", activity));
        Output.WriteLine($"       -> ts: {Now()} elapsed: {stopwatch.ElapsedMilliseconds.ToString("N0", CultureInfo.InvariantCulture)} ms");
        stopwatch.Restart();
        return Task.CompletedTask;
    }

    private static string Now() => DateTime.Now.ToString("hh:mm:ss", CultureInfo.InvariantCulture);

    private static string InFull(string actor, Activity activity) =>
        $"\r\n{actor} Activity = ActivityTypes.{activity.Type}\r\n{JsonSerializer.Serialize(activity, Indented)}";

    private async Task<ResourceResponse[]> LogAndSendAsync(
        ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        foreach (var activity in activities)
        {
            await LogOutgoingActivityAsync(context, activity, CancellationToken.None).ConfigureAwait(false);
        }

        return await next().ConfigureAwait(false);
    }
}
