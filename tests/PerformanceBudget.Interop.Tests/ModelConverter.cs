using System.Text.Encodings.Web;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Interop.Tests;

/// <summary>Lets Newtonsoft.Json write and read the types of the library in their own form.</summary>
public sealed class ModelConverter : JsonConverter
{
    private static readonly System.Text.Json.JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Settings with which no digit is lost and no text becomes a date.</summary>
    public static JsonSerializerSettings Settings { get; } =
        new()
        {
            Converters = { new ModelConverter() },
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
        };

    public override bool CanConvert(Type objectType)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return type.Assembly == typeof(Money).Assembly
            && type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false);
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, Options));

    public override object? ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        JsonSerializer serializer
    ) => System.Text.Json.JsonSerializer.Deserialize(JRaw.Create(reader).ToString(), objectType, Options);
}
