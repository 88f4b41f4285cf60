using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State under one key of a storage: read once a turn, kept with the turn, and written only where it has changed. The version it was read
/// as goes along (the entry <c>eTag</c>; empty where nothing was stored), so a storage that honours it refuses to overwrite what somebody
/// else wrote meanwhile.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly string contextServiceKey;
    private readonly IStorage storage;
    private readonly IStateStorage states;

    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        (this.storage, this.contextServiceKey) = (storage, contextServiceKey);
        states = storage as IStateStorage ?? new ObjectStates(storage);
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has it already.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        turnContext.TurnState[contextServiceKey] = await ReadAsync(GetStorageKey(turnContext), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the state if it has changed since it was read or last written; it can be changed and saved again after that.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached)
        {
            return;
        }

        var json = states.ToJson(cached.State);
        if (cached.IsStoredAs(json) && !force)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        if (cached.IsVersionOutdated)
        {
            cached.TakeVersionOf(await ReadAsync(key, cancellationToken).ConfigureAwait(false));
        }

        var version = await states.WriteStateAsync(key, new StoredState(cached.State, json, cached.Version), cancellationToken)
            .ConfigureAwait(false);
        cached.IsSaved(json, version);
    }

    /// <summary>Empties the state of this turn; it is saved empty, over whatever is there.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        await storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The state of this turn, to look at; it must have been loaded.</summary>
    public JToken Get(ITurnContext turnContext) =>
        new JObject(GetCachedState(turnContext).State.Select(member => new JProperty(member.Key, member.Value switch
        {
            null => JValue.CreateNull(),
            JsonElement value => JToken.Parse(value.GetRawText()),
            var value => JToken.FromObject(value),
        })));

    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(contextServiceKey);
    }

    internal async Task<T> LoadPropertyAsync<T>(
        ITurnContext turnContext, string propertyName, Func<T> defaultValueFactory, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);

        // A null that is stored is a value for a type without null, and none for the others.
        if (GetCachedState(turnContext).State.TryGetValue(propertyName, out var found) && (found is not null || default(T) is not null))
        {
            return await GetPropertyValueAsync<T>(turnContext, propertyName, cancellationToken).ConfigureAwait(false);
        }

        if (defaultValueFactory is null)
        {
            return default;
        }

        var value = defaultValueFactory();
        await SetPropertyValueAsync(turnContext, propertyName, value, cancellationToken).ConfigureAwait(false);
        return value;
    }

    internal async Task SetLoadedAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        await SetPropertyValueAsync(turnContext, propertyName, value, cancellationToken).ConfigureAwait(false);
    }

    internal async Task DeleteLoadedAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        await DeletePropertyValueAsync(turnContext, propertyName, cancellationToken).ConfigureAwait(false);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A property of loaded state. A value that came back from a storage as JSON becomes what is asked for, and stays that.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property, and the type has no null.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        var state = GetCachedState(turnContext).State;
        if (!state.TryGetValue(propertyName, out var value))
        {
            return typeof(T).IsValueType
                ? throw new KeyNotFoundException(propertyName)
                : Task.FromResult<T>(default);
        }

        if (value is null)
        {
            return Task.FromResult<T>(default);
        }

        if (value is T same)
        {
            return Task.FromResult(same);
        }

        var converted = SchemaJson.Convert<T>(value);
        state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private async Task<CachedBotState> ReadAsync(string key, CancellationToken cancellationToken) =>
        CachedBotState.Of(await states.ReadStateAsync(key, cancellationToken).ConfigureAwait(false));
}
