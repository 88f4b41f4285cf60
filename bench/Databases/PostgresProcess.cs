using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace NotesBot.Bench.Databases;

/// <summary>
/// A PostgreSQL server on a port of its own, made of the programs that the system has installed. It ends with the process that started it,
/// however that ends. The tests compile this file too.
/// </summary>
internal sealed class PostgresProcess : IDisposable
{
    private const string User = "notesbot";
    private const string Password = "only-for-this-machine";

    private readonly string data;
    private readonly string settings;
    private Process server;

    /// <param name="folder">Made where there is none; what is there is used again.</param>
    /// <param name="settings">Of the server, such as <c>-c fsync=off</c>.</param>
    public PostgresProcess(string folder, string settings = "")
    {
        (data, this.settings) = (Path.Combine(folder, "data"), settings);
        if (!File.Exists(Path.Combine(data, "PG_VERSION")))
        {
            Initialize(folder);
        }

        server = Start();
    }

    public int Port { get; } = FreePort();

    public string ConnectionString(string database, params ReadOnlySpan<(string Keyword, object Value)> more)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Username = User,
            Password = Password,
            Database = database,
        };
        foreach (var (keyword, value) in more)
        {
            builder[keyword] = value;
        }

        return builder.ConnectionString;
    }

    /// <summary>Ends it as an administrator in a hurry does: every connection breaks at once.</summary>
    public void Stop()
    {
        server.StandardInput.Close();
        server.WaitForExit();
        server.Dispose();
    }

    public void StartAgain() => server = Start();

    public void Dispose()
    {
        try
        {
            Stop();
        }
        catch (InvalidOperationException)
        {
            // It is stopped already.
        }
    }

    private void Initialize(string folder)
    {
        Directory.CreateDirectory(folder);
        var password = Path.Combine(folder, "password");
        File.WriteAllText(password, Password);
        if (AsRoot)
        {
            // PostgreSQL refuses to run as root.
            Run("chown", "-R", "postgres", folder);
        }

        Run("sh", "-c", AsUser($"'{Program("initdb")}' -D '{data}' -U {User} -A scram-sha-256 --pwfile='{password}' -E UTF8 --no-sync >/dev/null"));
    }

    // The shell waits for its input to end, which it does when this process does, and ends the server then.
    private Process Start()
    {
        var options = $"-D '{data}' -p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= {settings}";
        var command = AsUser($"exec '{Program("postgres")}' {options} >/dev/null 2>&1");
        var started = Process.Start(new ProcessStartInfo("sh", ["-c", $"{command} & read _; kill -INT $!; wait"])
        {
            RedirectStandardInput = true,
        })!;
        for (var patience = Stopwatch.StartNew(); !Answers();)
        {
            if (started.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException("PostgreSQL did not start.");
            }

            Thread.Sleep(20);
        }

        return started;
    }

    private bool Answers()
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString("postgres", ("Pooling", false)));
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static bool AsRoot => Environment.UserName == "root";

    private static string AsUser(string command) =>
        AsRoot ? $"exec setpriv --reuid=postgres --regid=postgres --clear-groups sh -c \"{command}\"" : command;

    private static string Program(string name)
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return versions.Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin", name)).LastOrDefault(File.Exists)
            ?? throw new InvalidOperationException("PostgreSQL isn't installed, which this needs: sudo apt-get install -y postgresql");
    }

    private static void Run(string file, params string[] arguments)
    {
        using var process = Process.Start(file, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
