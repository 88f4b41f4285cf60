using System.Text.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries a row of test data as JSON, so that a runner can show and run each row by itself.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string Key = "TestObjectKey";

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true, PropertyNameCaseInsensitive = true };

    /// <summary>For the runner, which fills it by <see cref="Deserialize"/>.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData) => TestObject = JsonSerializer.Serialize(testData, Options);

    /// <summary>The row as JSON.</summary>
    public string TestObject { get; private set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo) => TestObject = serializationInfo.GetValue<string>(Key);

    public void Serialize(IXunitSerializationInfo serializationInfo) => serializationInfo.AddValue(Key, TestObject);

    public T GetObject<T>() => JsonSerializer.Deserialize<T>(TestObject, Options);
}
