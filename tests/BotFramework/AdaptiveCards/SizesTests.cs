using AdaptiveCards;

namespace NotesBot.Tests.BotFramework.AdaptiveCards;

public sealed class SizesTests
{
    [Theory]
    [InlineData(null, AdaptiveWidthType.Auto, null, "auto")]
    [InlineData("StRetch", AdaptiveWidthType.Stretch, null, "stretch")]
    [InlineData("110px", AdaptiveWidthType.Pixel, 110u, "110px")]
    [InlineData("100", AdaptiveWidthType.Weighted, 100u, "100")]
    public void A_width_is_read_from_text(string? text, AdaptiveWidthType type, uint? unit, string written)
    {
        AdaptiveWidth width = text;

        Assert.Equal((type, unit, written), (width.WidthType, width.Unit, width.ToString()));
    }

    [Theory]
    [InlineData("", AdaptiveHeightType.Auto, null, "auto")]
    [InlineData("stretch", AdaptiveHeightType.Stretch, null, "stretch")]
    [InlineData("100", AdaptiveHeightType.Pixel, 100u, "100px")]
    public void A_height_is_read_from_text(string text, AdaptiveHeightType type, uint? unit, string written)
    {
        var height = AdaptiveHeight.Parse(text);

        Assert.Equal((type, unit, written), (height.HeightType, height.Unit, height.ToString()));
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("-1")]
    public void Other_text_is_no_width(string text) => Assert.Throws<ArgumentException>(() => new AdaptiveWidth(text));

    [Fact]
    public void Sizes_are_compared_by_value()
    {
        Assert.True(new AdaptiveHeight(5u) == "5px" && new AdaptiveHeight(5u) != AdaptiveHeight.Auto);
        Assert.True(new AdaptiveWidth("5px") != new AdaptiveWidth(5u) && AdaptiveWidth.Auto == AdaptiveWidthType.Auto);
        Assert.False(new AdaptiveWidth("5px") == null);
        Assert.Equal(AdaptiveHeight.Auto.GetHashCode(), new AdaptiveHeight().GetHashCode());
    }

    [Fact]
    public void Sizes_that_make_no_sense_are_reported_and_passed_over()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody(
            """{ "type": "Image", "url": "https://a.example", "width": "20", "height": "50 p x" }"""));

        var image = Assert.IsType<AdaptiveImage>(result.Card.Body[0]);
        Assert.Equal((0u, 0u), (image.PixelWidth, image.PixelHeight));
        Assert.Equal(
            [
                "The Value \"20\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.",
                "The Value \" x\" was not specified as a proper unit(px), it will be ignored.",
            ],
            result.Warnings.Select(warning => warning.Message));
    }

    [Fact]
    public void Versions_are_ordered_by_number()
    {
        var ten = new AdaptiveSchemaVersion("1.10");

        Assert.True(ten > "1.9" && ten >= new AdaptiveSchemaVersion(1, 10) && ten < new AdaptiveSchemaVersion(2, 0));
        Assert.True(ten == "1.10.3" && ten != null && !ten.Equals("1.10"));
        Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion("1.x"));
    }

    [Fact]
    public void The_pictures_of_a_card_are_found_wherever_they_are()
    {
        var card = new AdaptiveCard("1.5")
        {
            BackgroundImage = new Uri("https://a.example/1"),
            Body = { new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Items = { new AdaptiveImage("https://a.example/2") } } } } },
            Actions = { new AdaptiveSubmitAction { IconUrl = "https://a.example/3" } },
        };

        Assert.Equal(
            [new("https://a.example/1", "image"), new("https://a.example/2", "image"), new("https://a.example/3", "image")],
            card.GetResourceInformation());
    }
}
