using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotesBot.Cards.Templating;

namespace NotesBot.Tests.Cards;

public sealed class CardTemplateTests
{
    [Theory]
    [InlineData("""{"a":"${s}"}""", """{"a":"x"}""")]
    [InlineData("""{"a":"${n}","b":"${t}","c":"${o}","d":"${list}"}""", """{"a":3,"b":true,"c":{"p":1},"d":[{"t":"A"},{"t":"B"}]}""")]
    [InlineData("""{"a":"v ${s} ${n} ${t}."}""", """{"a":"v x 3 true."}""")]
    [InlineData("""{"a":"${list[1].t}","b":"${o['p']}","c":"${$root.o.p}"}""", """{"a":"B","b":1,"c":1}""")]
    [InlineData("""{"a":"${nowhere.at.all}","b":"- ${nowhere} -"}""", """{"a":"${nowhere.at.all}","b":"- ${nowhere} -"}""")]
    [InlineData("""{"a":"${list[9].t}"}""", """{"a":"${list[9].t}"}""")]
    [InlineData("""{"a":"\\${s}"}""", """{"a":"${s}"}""")]
    [InlineData("""{"a":"${add(huge, huge)}"}""", """{"a":"${add}"}""")]
    [InlineData("""{"a":"$5 {x} $"}""", """{"a":"$5 {x} $"}""")]
    public void A_string_takes_the_value_it_names(string template, string expected) => AssertExpands(template, expected);

    [Theory]
    [InlineData("""[{"$data":"${list}","t":"${t}","i":"${$index}","all":"${$data}","up":"${$root.s}"}]""",
        """[{"t":"A","i":0,"all":{"t":"A"},"up":"x"},{"t":"B","i":1,"all":{"t":"B"},"up":"x"}]""")]
    [InlineData("""[{"$data":"${none}","v":1}]""", "[]")]
    [InlineData("""[{"$data":"${nowhere}","$when":"${exists(t)}","v":1}]""", "[]")]
    [InlineData("""[{"$data":"${o}","v":"${p}"}]""", """[{"v":1}]""")]
    [InlineData("""{"x":{"$data":"${o}","v":"${p}"}}""", """{"x":{"v":1}}""")]
    [InlineData("""["${words}","${null}","end"]""", """["p","q","end"]""")]
    public void An_element_with_data_is_repeated_or_sees_its_data(string template, string expected) => AssertExpands(template, expected);

    [Theory]
    [InlineData("t", true)]
    [InlineData("s", false)]
    [InlineData("nowhere", false)]
    [InlineData("!nowhere", true)]
    [InlineData("s == 'x' && n == 3", true)]
    [InlineData("s == \"y\" || !f && t", true)]
    [InlineData("(t || t) && f", false)]
    [InlineData("n != 4", true)]
    [InlineData("n == '3'", false)]
    [InlineData("nowhere == null", true)]
    [InlineData("empty('')", true)]
    [InlineData("empty(none)", true)]
    [InlineData("empty(list)", false)]
    [InlineData("exists(blank)", true)]
    [InlineData("exists(nowhere.at.all)", false)]
    [InlineData("not(exists(null))", true)]
    [InlineData("count(list) == 2", true)]
    [InlineData("count(nowhere) == 0", false)]
    [InlineData("equals(o, o)", true)]
    [InlineData("if(f, f, t)", true)]
    [InlineData("add(n, 1) == 4", true)]
    public void An_element_stays_when_its_condition_is_true(string condition, bool stays) =>
        AssertExpands($$"""[{"$when":{{JsonSerializer.Serialize($"${{{condition}}}")}},"v":1}]""", stays ? """[{"v":1}]""" : "[]");

    [Fact]
    public void What_comes_from_the_data_is_never_expanded_again()
    {
        const string Text = "${$root.secret} \\${x} {\"$when\":\"${false}\"} **bold** [a](b) ${";
        var data = new CardData
        {
            ["text"] = Text,
            ["secret"] = "told",
            ["$when"] = "${false}",
            ["more"] = new CardData { ["$data"] = "${secret}" },
        };

        var card = JsonNode.Parse(CardTemplate.Parse("""{"a":"${text}","b":"+ ${text}","c":"${more}"}""").Expand(data))!;

        Assert.Equal(Text, card["a"]!.GetValue<string>());
        Assert.Equal("+ " + Text, card["b"]!.GetValue<string>());
        Assert.Equal("""{"$data":"${secret}"}""", card["c"]!.ToJsonString());
    }

    [Fact]
    public void Chinese_text_is_written_as_it_is()
    {
        var template = CardTemplate.Parse("""{"a":"状态：${s}","b":"状态"}""");

        Assert.Equal("""{"a":"状态：正常","b":"状态"}""", template.ExpandToText(new CardData { ["s"] = "正常" }));
    }

    [Fact]
    public void Half_a_character_in_the_data_does_no_harm()
    {
        var card = CardTemplate.Parse("""{"a":"${s}","b":"- ${s}"}""").Expand(new CardData { ["s"] = "broken \ud83d emoji" });

        Assert.Equal("broken \ufffd emoji", JsonNode.Parse(card)!["a"]!.GetValue<string>());
    }

    [Fact]
    public void A_card_can_be_written_into_a_larger_document()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("content");
            CardTemplate.Parse("""{"fixed":[1,{"a":null}],"a":"${s}"}""").Write(writer, new CardData { ["s"] = "x" });
            writer.WriteEndObject();
        }

        Assert.Equal("""{"content":{"fixed":[1,{"a":null}],"a":"x"}}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void A_value_made_in_code_counts_like_one_read_from_JSON()
    {
        var data = new CardData { ["n"] = 3, ["d"] = 1.5, ["b"] = true };

        Assert.Equal("""{"a":"3 1.5 true","n":3,"same":true}""",
            CardTemplate.Parse("""{"a":"${n} ${d} ${b}","n":"${n}","same":"${n == 3}"}""").ExpandToText(data));
    }

    [Fact]
    public void A_part_may_stand_in_several_places_and_a_copy_of_it_has_more()
    {
        var part = new CardData { ["a"] = 1, ["none"] = null as string };
        var data = new CardData { ["one"] = part, ["two"] = new CardData(part) { ["b"] = 2 }, ["list"] = [part, null as CardData, part] };

        Assert.Equal("""{"all":{"one":{"a":1},"two":{"a":1,"b":2},"list":[{"a":1},{"a":1}]}}""",
            CardTemplate.Parse("""{"all":"${$data}"}""").ExpandToText(data));
    }

    [Fact]
    public void A_member_given_again_keeps_its_place()
    {
        var data = new CardData { ["a"] = 1, ["b"] = 2, ["c"] = 3 };
        data["a"] = "new";

        Assert.Equal("""{"all":{"a":"new","b":2,"c":3}}""", CardTemplate.Parse("""{"all":"${$data}"}""").ExpandToText(data));
    }

    private static void AssertExpands(string template, string expected)
    {
        var data = DataJson.Read("""
            {"s":"x","blank":"","n":3,"huge":1e308,"t":true,"f":false,"null":null,"o":{"p":1},"list":[{"t":"A"},{"t":"B"}],"none":[],"words":["p","q"]}
            """);
        Assert.Equal(expected, CardTemplate.Parse(template).ExpandToText(data));
    }
}
