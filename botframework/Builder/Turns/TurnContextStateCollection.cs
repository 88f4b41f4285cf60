using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>Values of one turn, by name or by their type. What can be disposed of is, with the turn.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    // What the framework itself puts in, and a bot with some state and dialogs.
    private const int Usual = 16;

    private bool disposed;

    public TurnContextStateCollection()
        : base(Usual, StringComparer.Ordinal)
    {
    }

    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || disposed)
        {
            return;
        }

        disposed = true;
        foreach (var value in Values)
        {
            // The connector client is shared by all turns of the process.
            if (value is IDisposable own and not Connector.IConnectorClient)
            {
                own.Dispose();
            }
        }
    }
}
