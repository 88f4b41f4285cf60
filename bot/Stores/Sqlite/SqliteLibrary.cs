using System.Runtime.InteropServices;
using SQLitePCL;

namespace NotesBot.Stores.Sqlite;

/// <summary>
/// Binds the operating system's SQLite once for the process. The system's is taken rather than one bundled with a package, so that
/// security updates of the system reach the bot.
/// </summary>
internal static class SqliteLibrary
{
    // RETURNING and what else the stores use came with 3.35.
    private const int OldestVersion = 3_035_000;

    private static readonly Lazy<bool> Bound = new(BindOnce);

    /// <exception cref="DatabaseException">There is no SQLite, or too old a one.</exception>
    public static void Bind() => _ = Bound.Value;

    private static bool BindOnce()
    {
        var names = Names();
        if (!names.Any(name => NativeLibrary.TryLoad(name, out _)))
        {
            throw new DatabaseException($"SQLite ({names[0]}) isn't installed on this machine. {HowToInstall()}");
        }

        NativeLibrary.SetDllImportResolver(
            typeof(SQLite3Provider_e_sqlite3).Assembly,
            (library, _, _) => library == "e_sqlite3" ? LoadFirst(names) : IntPtr.Zero);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        raw.FreezeProvider();
        return raw.sqlite3_libversion_number() >= OldestVersion
            ? true
            : throw new DatabaseException(
                $"SQLite {raw.sqlite3_libversion().utf8_to_string()} is too old: NotesBot needs 3.35 or later. {HowToInstall()}");
    }

    private static IntPtr LoadFirst(string[] names)
    {
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return handle;
            }
        }

        return IntPtr.Zero;
    }

    private static string[] Names() =>
        OperatingSystem.IsWindows() ? ["winsqlite3.dll", "sqlite3.dll"]
        : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib", "/usr/lib/libsqlite3.dylib"]
        : ["libsqlite3.so.0", "libsqlite3.so"];

    private static string HowToInstall() =>
        OperatingSystem.IsWindows() ? "It is part of Windows 10 and later: update Windows, or put sqlite.org's sqlite3.dll beside the bot."
        : OperatingSystem.IsMacOS() ? "It is part of macOS: update it, or run 'brew install sqlite'."
        : "Install it: 'apt install libsqlite3-0' (Debian), 'dnf install sqlite-libs' (Fedora) or 'apk add sqlite-libs' (Alpine).";
}
