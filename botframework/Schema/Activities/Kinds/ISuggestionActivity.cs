using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion about a message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
