using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A card: a body of elements and actions below it.</summary>
[JsonConverter(typeof(CardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The name of this type in JSON.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>Cards of a later version are read as their fallback text.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    /// <summary>A card of version 1.0; better say which version the card needs.</summary>
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <exception cref="AdaptiveSerializationException">The text is no version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>Gives the version of a card that says none; without it such a card can't be read.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>Superseded by <see cref="Version"/>.</summary>
    public AdaptiveSchemaVersion MinVersion { get; set; }

    /// <summary>Shown by clients too old for the card.</summary>
    public string FallbackText { get; set; }

    /// <summary>What to read aloud.</summary>
    public string Speak { get; set; }

    /// <summary>The language as a two- or three-letter code.</summary>
    public string Lang { get; set; }

    /// <summary>No part of the schema.</summary>
    public string Title { get; set; }

    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>The least height, such as "80px".</summary>
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 when there is none.</summary>
    public uint PixelMinHeight
    {
        get => PixelText.Read(MinHeight);
        set => MinHeight = PixelText.Write(value);
    }

    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>Whether the content runs right to left; null to leave it to the client.</summary>
    public bool? Rtl { get; set; }

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public List<AdaptiveAction> Actions { get; set; } = [];

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What happens when the card is tapped.</summary>
    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveRefresh Refresh { get; set; }

    public AdaptiveAuthentication Authentication { get; set; }

    public AdaptiveMetadata Metadata { get; set; }

    internal string JsonSchema { get; set; }

    /// <summary>
    /// Reads a card. What is not understood is kept and, where it matters, reported as a warning. Empty text gives no card.
    /// </summary>
    /// <exception cref="AdaptiveSerializationException">The text is no JSON, is no card, or nests deeper than 64 levels.</exception>
    /// <exception cref="ArgumentException">Columns, images, rows or cells hold something of another type.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardParse.Root(json);

    /// <summary>The card as indented JSON, defaults left out.</summary>
    /// <exception cref="AdaptiveSerializationException">The card nests deeper than 64 levels, or its data can't be written.</exception>
    public string ToJson() => CardWriter.ToText(this);

    /// <summary>Every remote picture the card shows.</summary>
    public RemoteResourceInformation[] GetResourceInformation() => [.. CardResources.In(this, depth: 0)];

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeJsonSchema() => false;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    internal override void ExchangeHead(CardExchange x)
    {
        Version = x.Version("version", Version);
        base.ExchangeHead(x);
    }

    internal override void Exchange(CardExchange x)
    {
        JsonSchema = x.Unwritten("$schema", JsonSchema);
        MinVersion = x.Version("minVersion", MinVersion);
        FallbackText = x.Text("fallbackText", FallbackText);
        Speak = x.Text("speak", Speak);
        Lang = x.Text("lang", Lang);
        Title = x.Text("title", Title);
        BackgroundImage = x.Background("backgroundImage", BackgroundImage);
        Height = x.Height("height", Height);
        Body = x.Elements("body", Body);
        Actions = x.Actions("actions", Actions);
        MinHeight = x.Text("minHeight", MinHeight);
        Rtl = x.FlagOrNone("rtl", Rtl);
        VerticalContentAlignment = x.Option("verticalContentAlignment", VerticalContentAlignment);
        SelectAction = x.Action("selectAction", SelectAction);
        Refresh = x.Part("refresh", Refresh);
        Authentication = x.Part("authentication", Authentication);
        Metadata = x.Part("metadata", Metadata);
        base.Exchange(x);
    }
}
