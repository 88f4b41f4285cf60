using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using NotesBot.Tests.Chat;
using NotesBot.Watching;

namespace NotesBot.Tests.Watching;

/// <summary>What one bot measures from now on, whatever other bots there are in this process.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<Measurement> all = new();

    public Measured(BotUnderTest bot)
    {
        var meters = bot.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == NotesBotMeter.Name && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
    }

    public IReadOnlyList<Measurement> All => [.. all];

    /// <summary>The sum of what was measured.</summary>
    /// <param name="instrument">Its name.</param>
    /// <param name="tags">All of its tags in their order, such as <c>kind=message outcome=answered</c>; null for any.</param>
    public double Sum(string instrument, string? tags = null) =>
        all.Where(one => one.Instrument == instrument && (tags is null || one.Tags == tags)).Sum(one => one.Value);

    public async Task UntilAsync(string instrument, double sum)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Sum(instrument) != sum)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>What was measured under which tags, in their order.</summary>
    public IEnumerable<string> Sums(string instrument) => all
        .Where(one => one.Instrument == instrument)
        .GroupBy(one => one.Tags, one => one.Value)
        .Select(group => $"{group.Key}: {group.Sum()}")
        .Order(StringComparer.Ordinal);

    public void Dispose() => listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        all.Enqueue(new(instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));

    internal sealed record Measurement(string Instrument, double Value, string Tags);
}
