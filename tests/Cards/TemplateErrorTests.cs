using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

public sealed class TemplateErrorTests
{
    [Theory]
    [InlineData("{\n  \"a\": \"${title\"\n}", 2, 8, "isn't closed")]
    [InlineData("{\n  \"a\": \"${a +}\"\n}", 2, 8, "'+' has no meaning")]
    [InlineData("{ \"a\": \"x ${shout(title)}\" }", 1, 8, "no function 'shout', at character 5")]
    [InlineData("{ \"a\": \"${if(a, b)}\" }", 1, 8, "takes 3 argument(s), not 2")]
    [InlineData("{ \"a\": \"${}\" }", 1, 8, "a value was expected")]
    [InlineData("{ \"a\": \"${a[b]}\" }", 1, 8, "a whole number")]
    [InlineData("{ \"a\": \"${'a}\" }", 1, 8, "A text isn't closed")]
    [InlineData("{ \"a\": \"${a b}\" }", 1, 8, "'}' was expected, not 'b'")]
    [InlineData("{ \"a\": \"${$host.x}\" }", 1, 8, "'$host' is neither")]
    [InlineData("{ \"a\": \"${1.2.3}\" }", 1, 8, "'1.2.3' is no number")]
    [InlineData("{\n\n \"$when\": true }", 3, 11, "$when must be exactly one expression")]
    [InlineData("{ \"$data\": [1] }", 1, 12, "$data must be exactly one expression")]
    [InlineData("{ \"$when\": \"x ${a}\" }", 1, 12, "$when must be exactly one expression")]
    [InlineData("{ \"$when\": \"${true}\" }", 1, 12, "$when must be exactly one expression")]
    [InlineData("{ \"a\": [\n  null] }", 2, 3, "neither arrays nor null")]
    [InlineData("{ \"a\": }", 1, 8, "no JSON")]
    [InlineData("{ \"a\": 1", 1, 9, "no JSON")]
    [InlineData("{} {}", 1, 4, "no JSON")]
    [InlineData("", 1, 1, "no JSON")]
    public void A_mistake_in_a_template_is_found_when_it_is_parsed(string template, long line, long column, string reason)
    {
        var error = Assert.Throws<CardTemplateException>(() => CardTemplate.Parse(template));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void An_unknown_template_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => CardTemplates.Get("pgae"));

        Assert.Contains("pgae", error.Message, StringComparison.Ordinal);
    }
}
