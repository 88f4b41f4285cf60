using NotesBot.Cards;

namespace NotesBot.Tests.Hosting;

/// <summary>What goes through the Bot Framework's JSON library comes out as it went in, whichever library that is.</summary>
public sealed class ActivityJsonTests
{
    [Theory]
    [InlineData("""{"text":"2026-01-31T09:00:00Z"}""")]
    [InlineData("""{"text":"2026-01-31T09:00:00.1234567+02:00","in":[{"text":"/Date(0)/"}]}""")]
    [InlineData("""{"number":5,"flag":true,"nothing":null}""")]
    public void Texts_that_look_like_instants_stay_as_they_are_written(string json) =>
        Assert.Equal(json, ActivityJson.Write(ActivityJson.Parse(json)).Replace("\\u002B", "+", StringComparison.Ordinal));
}
