using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Interop.Tests;

/// <summary>What the page says of serializers that the library does nothing for. A test that fails here is good news for the page.</summary>
public sealed class OtherSerializerTests
{
    [Fact]
    public void Struct_InXml_IsWrittenWithoutItsValue()
    {
        using var text = new StringWriter();
        new XmlSerializer(typeof(Held)).Serialize(text, new Held { Limit = Money.FromYuan(12.5m) });

        Assert.DoesNotContain("12.5", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Struct_InADataContract_IsWrittenWithoutItsValue()
    {
        using var bytes = new MemoryStream();
        new DataContractSerializer(typeof(Held)).WriteObject(
            bytes,
            new Held { Limit = Money.FromYuan(12.5m) }
        );

        Assert.DoesNotContain(
            "12.5",
            System.Text.Encoding.UTF8.GetString(bytes.ToArray()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(typeof(Project))]
    [InlineData(typeof(Unit))]
    [InlineData(typeof(IndicatorValue))]
    public void Class_InXmlOrADataContract_IsRefused(Type type)
    {
        using var bytes = new MemoryStream();

        Assert.Throws<InvalidOperationException>(() => new XmlSerializer(type).Serialize(bytes, Value(type)));
        Assert.ThrowsAny<Exception>(() => new DataContractSerializer(type).WriteObject(bytes, Value(type)));
    }

    [Fact]
    public void VerbatimValue_InNewtonsoft_ComesBackAsWhatItsTextMeans()
    {
        IndicatorValue value = VerbatimValue.Of("≥95%");

        var read = JsonConvert.DeserializeObject<IndicatorValue>(JsonConvert.SerializeObject(value));

        Assert.IsType<ThresholdValue>(read);
    }

    private static object Value(Type type) =>
        type == typeof(Unit) ? Unit.Yuan
        : type == typeof(Project) ? Testing.ModelVariants.Full(type)
        : IndicatorValue.Parse("≥95%");

    public sealed class Held
    {
        public Money Limit { get; set; }
    }
}
