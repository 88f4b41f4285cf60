using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records what is said.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
