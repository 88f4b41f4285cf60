using System.Text.Json.Nodes;
using AdaptiveCards;
using FsCheck;
using FsCheck.Fluent;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class AnyCardTests
{
    private static readonly Gen<string> Words = Gen.Elements("a", "good", "X y", "客户", "😀", "<b>&'\"\\", "1.50", "");

    private static readonly Gen<JsonNode?> Values = Gen.Sized(size => ValueOf(Math.Min(size, 3)));

    private static readonly Gen<JsonObject> Elements = Gen.Sized(size => ElementOf(Math.Min(size, 4)));

    [Fact]
    public void Any_card_survives_with_all_that_is_unknown_in_it() =>
        Prop.ForAll(Cards().ToArbitrary(), json =>
        {
            string written = AdaptiveCard.FromJson(json).Card.ToJson();
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), $"{json}\nbecame\n{written}");
        }).Holds();

    [Fact]
    public void Writing_what_was_read_twice_changes_nothing_more() =>
        Prop.ForAll(Cards().ToArbitrary(), json =>
        {
            string once = AdaptiveCard.FromJson(json).Card.ToJson();
            Assert.Equal(once, AdaptiveCard.FromJson(once).Card.ToJson());
        }).Holds();

    [Fact]
    public void Any_text_gives_a_card_or_one_of_the_two_errors_that_a_bot_expects() =>
        Prop.ForAll(Cards().SelectMany(json => Gen.Choose(0, json.Length - 1).Select(at => json[..at] + json[(at + 1)..])).ToArbitrary(), json =>
        {
            var e = Record.Exception(() => AdaptiveCard.FromJson(json));
            Assert.True(e is null or AdaptiveSerializationException or ArgumentException, $"{json}: {e}");
        }).Holds();

    private static Gen<string> Cards() =>
        Elements.NonEmptyListOf().Select(elements => new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = new JsonArray([.. elements.Select(element => element.DeepClone())]),
        }.ToJsonString());

    private static Gen<JsonObject> ElementOf(int depth) =>
        from kind in Gen.Choose(0, depth == 0 ? 4 : 6)
        from text in Words
        from extra in Values
        from unknown in Gen.Elements("x-one", "targetWidth", "grid.area")
        from children in ChildrenOf(depth)
        select With(kind switch
        {
            0 => new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["size"] = "large" },
            1 => new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray(new JsonObject { ["title"] = text, ["value"] = "v" }) },
            2 => new JsonObject { ["type"] = "Mystery", ["text"] = text, ["data"] = extra?.DeepClone() },
            3 => new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["color"] = "no " + text, ["maxLines"] = "no" },
            4 => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Submit", ["title"] = text, ["data"] = new JsonObject { ["d"] = extra?.DeepClone() } }) },
            5 => new JsonObject { ["type"] = "Container", ["items"] = children.DeepClone() },
            _ => new JsonObject { ["type"] = "ColumnSet", ["columns"] = new JsonArray(new JsonObject { ["type"] = "Column", ["width"] = "2", ["items"] = children.DeepClone() }) },
        }, unknown, extra);

    private static Gen<JsonNode?> ValueOf(int depth)
    {
        var simple = Gen.OneOf<JsonNode?>(
            Words.Select(word => (JsonNode?)JsonValue.Create(word)),
            Gen.Choose(-1000, 1000).Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Elements(0.5, 1e30, -2.25, 1e-9).Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Elements<JsonNode?>(null, JsonValue.Create(true), JsonValue.Create(false)));
        return depth == 0
            ? simple
            : Gen.OneOf(
                simple,
                ValueOf(depth - 1).ListOf(2).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
                ValueOf(depth - 1).Select(item => (JsonNode?)new JsonObject { ["inner"] = item?.DeepClone() }));
    }

    private static Gen<JsonArray> ChildrenOf(int depth) =>
        depth == 0
            ? Gen.Constant(new JsonArray())
            : ElementOf(depth - 1).ListOf(2).Select(children => new JsonArray([.. children.Select(child => child.DeepClone())]));

    private static JsonObject With(JsonObject element, string unknown, JsonNode? value)
    {
        element[unknown] = value?.DeepClone();
        return element;
    }
}
