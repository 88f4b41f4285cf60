namespace NotesBot.Tests.Kills;

/// <summary>The so-and-so-manieth write to a file.</summary>
internal sealed class FileTrap : Trap
{
    public FileTrap(string path, int times)
    {
        var before = Stamp(path);
        _ = Task.Run(() => Watch(path, before, times));
    }

    private void Watch(string path, (DateTime, long) seen, int times)
    {
        while (!IsTakenAway)
        {
            if (Stamp(path) is var now && now != seen)
            {
                (seen, times) = (now, times - 1);
                if (times == 0)
                {
                    Spring();
                    return;
                }
            }

            Thread.Yield();
        }
    }

    private static (DateTime, long) Stamp(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;
}
