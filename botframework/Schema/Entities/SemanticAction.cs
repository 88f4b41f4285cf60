using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A reference to a programmatic action.</summary>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null)
    {
        Id = id;
        Entities = entities;
    }

    public string Id { get; set; }

    public IDictionary<string, Entity> Entities { get; set; }

    public string State { get; set; }
}
