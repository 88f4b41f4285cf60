using System.Diagnostics;
using System.Text;

namespace NotesBot.Tests.Stores;

/// <summary>Searches the bytes of a database's files, whatever the database says of them.</summary>
internal static class SqliteBytes
{
    /// <summary>How often a word is in them, as it is or in capitals.</summary>
    public static async Task<int> CountAsync(string path, string word) => await InOneAsync(path, word) + await InOneAsync($"{path}-wal", word);

    // By another program: if this one opened the file and closed it again, SQLite's locks on it would be gone.
    private static async Task<int> InOneAsync(string path, string word)
    {
        using var cat = Process.Start(new ProcessStartInfo("cat", [path]) { RedirectStandardOutput = true })!;
        using var copy = new MemoryStream();
        await cat.StandardOutput.BaseStream.CopyToAsync(copy);
        await cat.WaitForExitAsync();
        Assert.Equal(0, cat.ExitCode);
        var bytes = copy.ToArray().AsSpan();
        return bytes.Count(Encoding.UTF8.GetBytes(word)) + bytes.Count(Encoding.UTF8.GetBytes(word.ToUpperInvariant()));
    }
}
