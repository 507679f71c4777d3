using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerformanceBudget.Consumer;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Every type of the model is in the schema, with examples, and goes through a serializer in every way.</summary>
public sealed class JsonTypeTests
{
    /// <summary>Definitions of what is text, a number or a date in C# too.</summary>
    private static readonly string[] PlainDefinitions =
    [
        "count",
        "deadlineDate",
        "name",
        "nonNegativeMoney",
        "prose",
        "targetNumber",
        "valueText",
        "weight",
        "word",
    ];

    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllText(Repository.PathTo("schema", "declaration-1.0.schema.json")))
        .RootElement;

    public static TheoryData<string, JsonSerializerOptions> Serializers =>
        new()
        {
            {
                "by reflection",
                new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }
            },
            { "by a consumer's context", ConsumerContext.Default.Options },
            {
                "by reflection, for the web",
                new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = null }
            },
        };

    [Theory]
    [MemberData(nameof(Serializers), DisableDiscoveryEnumeration = true)]
    public void EveryModelType_AloneInADtoNullableInAListAndAsAKey_RoundTrips(
        string serializer,
        JsonSerializerOptions options
    )
    {
        if (options.TypeInfoResolver is null)
        {
            options.MakeReadOnly(populateMissingResolver: true);
        }

        var trips = RoundTrips.Run(Schema, options);

        Assert.True(trips.Failures.Count == 0, $"{serializer}: {string.Join('\n', trips.Failures)}");
        Assert.Equal(
            ModelTypes(),
            trips
                .Types.Where(type => Nullable.GetUnderlyingType(type) is null)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
        );
        Assert.Equal(
            ModelTypes().Where(IsOneWord),
            trips.Keys.OrderBy(type => type.Name, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void EveryStructOfTheModel_RoundTrips_AsNullableToo()
    {
        var types = RoundTrips.Run(Schema, ConsumerContext.Default.Options).Types;

        Assert.All(
            ModelTypes().Where(type => type is { IsValueType: true, IsEnum: false }),
            type => Assert.Contains(typeof(Nullable<>).MakeGenericType(type), types)
        );
    }

    [Fact]
    public void EveryModelType_InTheSchema_HasADefinitionOfItsOwn()
    {
        var definitions = RoundTrips
            .Run(Schema, ConsumerContext.Default.Options)
            .Definitions.Values.Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal);

        var described = Schema
            .GetProperty("$defs")
            .EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("$dynamicAnchor", out _))
            .Select(definition => definition.Name);

        Assert.Equal(
            described.Order(StringComparer.Ordinal),
            definitions.Concat(PlainDefinitions).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Whether the JSON of a type is a string or a number, as far as an example shows.</summary>
    private static bool IsOneWord(Type type) =>
        type.IsEnum
        || TypeDescriptor.GetConverter(type) is var text
            && text.CanConvertFrom(typeof(string))
            && !typeof(IndicatorValue).IsAssignableFrom(type);

    private static IEnumerable<Type> ModelTypes() =>
        typeof(Money)
            .Assembly.GetExportedTypes()
            .Where(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal);
}
