using System.Diagnostics;

namespace NotesBot.Bench.Measuring;

/// <summary>What something took once.</summary>
/// <param name="Processor">Of all threads. Unlike the elapsed time it leaves out the waits for the disk and for other programs.</param>
/// <param name="Allocated">Bytes, by all threads.</param>
internal readonly record struct Sample(TimeSpan Elapsed, TimeSpan Processor, long Allocated)
{
    /// <param name="act">What is measured.</param>
    /// <param name="times">How often it is done, for what is too quick to be measured once; the sample is the mean.</param>
    public static async Task<Sample> TakeAsync(Func<Task> act, int times = 1)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            await act();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new Sample(elapsed / times, processor / times, allocated / times);
    }
}
