using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes a text apart into words.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
