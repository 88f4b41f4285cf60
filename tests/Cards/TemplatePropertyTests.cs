using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

public sealed class TemplatePropertyTests
{
    [Fact]
    public void No_data_makes_a_template_fail()
    {
        var names = CardTemplates.Names.ToList();
        Assert.Equal(["list", "message", "page", "posted", "review"], names.Order(StringComparer.Ordinal));

        Prop.ForAll(
            RandomData.OfAnyShape.ToArbitrary(),
            data => names.TrueForAll(name => IsCard(CardTemplates.Get(name).Expand(DataJson.Read(data))))).Holds();
    }

    [Fact]
    public void Any_text_comes_out_as_it_went_in()
    {
        var template = CardTemplate.Parse("""{"alone":"${t}","within":"<${t}>"}""");

        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            // JSON has no half characters: both sides see them replaced.
            var expected = JsonNode.Parse(JsonValue.Create(text.Get).ToJsonString())!.GetValue<string>();
            var card = JsonNode.Parse(template.Expand(new CardData { ["t"] = text.Get }))!;
            return card["alone"]!.GetValue<string>() == expected && card["within"]!.GetValue<string>() == $"<{expected}>";
        }).Holds();
    }

    private static bool IsCard(byte[] json) => JsonNode.Parse(json)?["type"]?.ToString() == "AdaptiveCard";
}
