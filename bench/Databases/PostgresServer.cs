using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace NotesBot.Bench.Databases;

/// <summary>
/// A PostgreSQL server with its own default settings, made of the programs that the system has installed: what is committed is on the disk.
/// Its folder is kept; the server itself ends with the process that started it, however that ends.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string User = "notesbot";
    private const string Password = "only-for-benchmarks";

    private readonly string data;
    private readonly int port = FreePort();
    private readonly Process process;

    public PostgresServer(string folder)
    {
        data = Path.Combine(folder, "data");
        if (!File.Exists(Path.Combine(data, "PG_VERSION")))
        {
            Initialize(folder);
        }

        process = Start();
    }

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username={User};Password={Password};Database={database}";

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.ExecuteAsync(sql);
    }

    public async Task<T?> ScalarAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
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

        Run("sh", "-c", AsUser($"'{Program("initdb")}' -D '{data}' -U {User} -A scram-sha-256 --pwfile='{password}' -E UTF8 >/dev/null"));
    }

    // The shell waits for its input to end, which it does when this process does, and ends the server then.
    private Process Start()
    {
        var options = $"-D '{data}' -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        var server = AsUser($"exec '{Program("postgres")}' {options} >/dev/null 2>&1");
        var started = Process.Start(new ProcessStartInfo("sh", ["-c", $"{server} & read _; kill -INT $!; wait"])
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
            using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
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
