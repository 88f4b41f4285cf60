namespace NotesBot.Tests.DevChat;

/// <summary>The tests that share one browser; they run one after another.</summary>
[CollectionDefinition(Browser.Collection)]
public sealed class SharedBrowser : ICollectionFixture<Browser>;
