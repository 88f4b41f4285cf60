using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that calls others; they are added to a set together with it.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
