using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace NotesBot.Tests.Postgres;

/// <summary>
/// A real PostgreSQL server on a port and in a folder of its own, made of the programs that the system has installed. It ends with the
/// process that started it, however that ends.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string User = "notesbot";
    private const string Password = "only-for-tests";

    private static readonly Lazy<PostgresServer> OfAllTests = new(() => new PostgresServer());

    private readonly string folder = Directory.CreateTempSubdirectory("notesbot-pg-").FullName;
    private Process server;

    public PostgresServer()
    {
        Initialize();
        server = Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The one that the tests share; each has a database of its own there.</summary>
    public static PostgresServer Shared => OfAllTests.Value;

    public int Port { get; } = FreePort();

    private string Data => Path.Combine(folder, "data");

    public string ConnectionString(string database, params (string Keyword, object Value)[] settings)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Username = User,
            Password = Password,
            Database = database,
        };
        foreach (var (keyword, value) in settings)
        {
            builder[keyword] = value;
        }

        return builder.ConnectionString;
    }

    /// <summary>Runs a command as the server's owner.</summary>
    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres", ("Pooling", false)));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
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

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Initialize()
    {
        var password = Path.Combine(folder, "password");
        File.WriteAllText(password, Password);
        if (AsRoot)
        {
            // PostgreSQL refuses to run as root.
            Run("chown", "-R", "postgres", folder);
        }

        Run(AsUser($"'{Program("initdb")}' -D '{Data}' -U {User} -A scram-sha-256 --pwfile='{password}' -E UTF8 --no-sync >/dev/null"));
    }

    // The shell waits for its input to end, which it does when this process does, and ends the server then.
    private Process Start()
    {
        var options = $"-D '{Data}' -p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300"
            + " -c log_min_messages=fatal";
        var start = new ProcessStartInfo("sh", ["-c", $"{AsUser($"exec '{Program("postgres")}' {options} >/dev/null 2>&1")} & read _; kill -INT $!; wait"])
        {
            RedirectStandardInput = true,
        };
        var process = Process.Start(start)!;
        for (var patience = Stopwatch.StartNew(); !Answers();)
        {
            if (process.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException("PostgreSQL did not start.");
            }

            Thread.Sleep(20);
        }

        return process;
    }

    private bool Answers()
    {
        try
        {
            Execute("SELECT 1");
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
            ?? throw new InvalidOperationException("PostgreSQL isn't installed, which these tests need: sudo apt-get install -y postgresql");
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

    private static void Run(string command) => Run("sh", "-c", command);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
