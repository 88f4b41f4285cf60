using System.Text.Json;

namespace NotesBot.Cards.Templating;

/// <summary>A place in a template.</summary>
internal abstract class TemplateNode
{
    /// <summary>The same whatever the data: its bytes are made once.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Writes exactly one JSON value.</summary>
    public abstract void Write(Utf8JsonWriter writer, in Scope scope);

    /// <summary>Writes what stands in an array at this place: no value, one, or several.</summary>
    public virtual void WriteItems(Utf8JsonWriter writer, in Scope scope) => Write(writer, scope);
}
