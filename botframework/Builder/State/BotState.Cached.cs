using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

// What a turn holds of a state.
public abstract partial class BotState
{
    /// <summary>State as one turn has it.</summary>
    public class CachedBotState
    {
        // As it is stored.
        private byte[] json;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            json = StateJson.Of(State);
        }

        private CachedBotState(IDictionary<string, object> state, byte[] json, string version) =>
            (State, this.json, Version) = (state, json, version);

        public IDictionary<string, object> State { get; set; }

        /// <summary>What the storage calls the version it has: null if it gives none, empty if nothing was stored.</summary>
        internal string Version { get; private set; }

        /// <summary>Whether this turn wrote the state, and the storage didn't say which version that became.</summary>
        internal bool IsVersionOutdated { get; private set; }

        internal static CachedBotState Cleared() => new(new Dictionary<string, object>(), [], null);

        /// <param name="stored">Null if nothing.</param>
        internal static CachedBotState Of(StoredState stored) => stored is null
            ? new(new Dictionary<string, object>(), "{}"u8.ToArray(), ItemVersion.Absent)
            : new(stored.Members, stored.Json, stored.Version);

        internal bool IsStoredAs(ReadOnlySpan<byte> written) => written.SequenceEqual(json);

        internal void IsSaved(byte[] written, string version)
        {
            IsVersionOutdated = version is not null && version == Version;
            (json, Version) = (written, version);
        }

        /// <summary>Takes the version of what is stored now, if that is what this turn wrote; else the old one goes along and is refused.</summary>
        internal void TakeVersionOf(CachedBotState stored)
        {
            using var mine = JsonDocument.Parse(json);
            using var theirs = JsonDocument.Parse(stored.json);
            if (stored.Version is null || JsonElement.DeepEquals(mine.RootElement, theirs.RootElement))
            {
                (Version, IsVersionOutdated) = (stored.Version, false);
            }
        }
    }
}
