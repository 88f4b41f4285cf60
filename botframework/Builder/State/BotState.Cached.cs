using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

// What a turn holds of a state.
public abstract partial class BotState
{
    /// <summary>State as one turn has it.</summary>
    public class CachedBotState
    {
        // The JSON of what is stored, and where it differs, of what is about to be.
        private byte[] saved;
        private byte[] changed;

        // What the storage calls the version it has: null if it gives none, empty if nothing was stored.
        private string version;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            saved = StateJson.Of(State);
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>Whether this turn wrote the state, and the storage didn't say which version that became.</summary>
        internal bool IsVersionOutdated { get; private set; }

        internal static CachedBotState Cleared() => new() { saved = [] };

        /// <param name="state">What a storage gave; null if nothing. The version is parted from it.</param>
        internal static CachedBotState OfStored(IDictionary<string, object> state)
        {
            if (state is null)
            {
                return new CachedBotState { version = ItemVersion.Absent };
            }

            if (!state.TryGetValue(ItemVersion.Entry, out var entry))
            {
                return new CachedBotState(state);
            }

            var rest = state.Where(member => member.Key != ItemVersion.Entry).ToDictionary(member => member.Key, member => member.Value);
            return new CachedBotState(rest) { version = entry?.ToString() is { Length: > 0 } version ? version : null };
        }

        internal bool IsChanged()
        {
            changed = StateJson.Unless(saved, State);
            return changed is not null;
        }

        internal Dictionary<string, object> ToWrite()
        {
            var value = new Dictionary<string, object>(State);
            if (version is not null)
            {
                value[ItemVersion.Entry] = version;
            }

            return value;
        }

        internal void IsSaved(Dictionary<string, object> written)
        {
            saved = changed ?? saved;
            var told = written.GetValueOrDefault(ItemVersion.Entry)?.ToString();
            (IsVersionOutdated, version) = (told is not null && told == version, told);
        }

        /// <summary>Takes the version of what is stored now, if that is what this turn wrote; else the old one goes along and is refused.</summary>
        internal void TakeVersionOf(CachedBotState stored)
        {
            using var mine = JsonDocument.Parse(saved);
            using var theirs = JsonDocument.Parse(stored.saved);
            if (stored.version is null || JsonElement.DeepEquals(mine.RootElement, theirs.RootElement))
            {
                (version, IsVersionOutdated) = (stored.version, false);
            }
        }
    }
}
