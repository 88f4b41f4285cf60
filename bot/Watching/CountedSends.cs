namespace NotesBot.Watching;

/// <summary>The way to the channel's connector. Counts what comes of each request, whoever makes it: a turn or a reminder.</summary>
internal sealed class CountedSends(NotesBotMeter meter) : DelegatingHandler(new SocketsHttpHandler
{
    // Renewed, so that a change of address is noticed.
    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    AllowAutoRedirect = false,
}), IHttpClientFactory
{
    // Set by our own connector alone; with the published one, repetitions are counted as any request.
    private static readonly HttpRequestOptionsKey<int> Attempt = new("BotFramework.Attempt");

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(30) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Attempt, out var attempt) && attempt > 1)
        {
            meter.Sent("retried");
        }

        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            meter.Sent(OutcomeOf((int)answer.StatusCode));
            return answer;
        }
        catch (HttpRequestException)
        {
            meter.Sent("not_reached");
            throw;
        }
        catch (OperationCanceledException)
        {
            meter.Sent("given_up");
            throw;
        }
    }

    private static string OutcomeOf(int status) => status switch
    {
        < 300 => "sent",
        >= 400 and < 500 => "refused_4xx",
        >= 500 => "refused_5xx",
        _ => "refused_3xx",
    };
}
