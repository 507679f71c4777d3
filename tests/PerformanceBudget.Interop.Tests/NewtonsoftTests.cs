using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.Serialization;
using Newtonsoft.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Interop.Tests;

/// <summary>What Newtonsoft.Json makes of the types of the library: their text, or a refusal.</summary>
public sealed class NewtonsoftTests
{
    private static readonly byte[] SongjiangJson = File.ReadAllBytes(
        Repository.PathTo("samples", "songjiang-2026.json")
    );

    public static TheoryData<object, string> Values =>
        new()
        {
            { Money.FromYuan(12.5m), "\"12.50\"" },
            { StatedAmount.Parse("约66.78万元"), "\"约66.78万元\"" },
            { Unit.Parse("元/人/天"), "\"元/人/天\"" },
            { Quantity.Parse("60.00元/人/天"), "\"60.00元/人/天\"" },
            { StatedDate.Create(2026, 12, 31), "\"2026-12-31\"" },
            { CostFormula.Parse("4000.00元*12*3=14.40万元"), "\"4000.00元*12*3=14.40万元\"" },
            { IndicatorCategory.Local(IndicatorGroup.Benefit, "制度指标"), "\"benefit:制度指标\"" },
            { IndicatorValue.Parse("≥95.00(%)"), "\"≥95.00(%)\"" },
            { IndicatorValue.Parse("10-12场"), "\"10-12场\"" },
            { IndicatorValue.Parse("2026年12月底前"), "\"2026年12月底前\"" },
            { IndicatorValue.Parse("及时、满意"), "\"及时、满意\"" },
            { IndicatorValue.Parse("≥**台"), "\"≥**台\"" },
            { FindingCode.Parse("PB2003"), "\"PB2003\"" },
            { Comparison.AtMost, "1" },
            { Breakdown.Partial, "1" },
            { Severity.Error, "2" },
            {
                new FindingCounts(1, 2, 3, 4),
                """{"Errors":1,"Warnings":2,"Information":3,"Accepted":4,"All":10,"Open":6}"""
            },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_Alone_RoundTrips(object value, string json)
    {
        Assert.Equal(json, JsonConvert.SerializeObject(value));
        Assert.Equal(value, JsonConvert.DeserializeObject(json, value.GetType()));
    }

    /// <summary>Newtonsoft.Json asks nobody about an empty text, so that it is documented instead.</summary>
    [Fact]
    public void UnitOfPlainNumbers_WhoseTextIsEmpty_ComesBackAsNull() =>
        Assert.Null(JsonConvert.DeserializeObject<Unit>(JsonConvert.SerializeObject(Unit.One)));

    [Fact]
    public void Values_WhereverTheyAreHeld_RoundTrip()
    {
        var held = new Holder(
            Money.FromYuan(-0.01m),
            null,
            Money.MaxValue,
            IndicatorValue.Parse("≥95.00(%)"),
            [Money.FromYuan(1m), Money.FromYuan(2.5m)],
            [IndicatorValue.Parse("及时"), IndicatorValue.Parse("≤3人")],
            new() { [Money.FromYuan(1.5m)] = Unit.Parse("人") },
            new() { [IndicatorCategory.Quality] = Money.FromYuan(3m) },
            new DateOnly(2026, 12, 31)
        );

        var json = JsonConvert.SerializeObject(held);
        var read = JsonConvert.DeserializeObject<Holder>(json)!;

        Assert.Equal(
            """{"One":"-0.01","Absent":null,"Maybe":"90071992547409.91","Target":"≥95.00(%)","Many":["1.00","2.50"],"Targets":["及时","≤3人"],"ByAmount":{"1.50":"人"},"ByCategory":{"quality":"3.00"},"Day":"2026-12-31"}""",
            json
        );
        Assert.Equal(json, JsonConvert.SerializeObject(read));
        Assert.Equal((held.One, held.Absent, held.Maybe), (read.One, read.Absent, read.Maybe));
        Assert.Equal(held.Many, read.Many);
        Assert.Equal(held.Targets, read.Targets);
        Assert.Equal(held.ByAmount, read.ByAmount);
        Assert.Equal(held.ByCategory, read.ByCategory);
    }

    [Theory]
    [InlineData(typeof(Money), "12.5")]
    [InlineData(typeof(Money), "null")]
    [InlineData(typeof(Money), "\"12.345\"")]
    [InlineData(typeof(Money), "{}")]
    [InlineData(typeof(Unit), "\"元//\"")]
    [InlineData(typeof(ThresholdValue), "\"及时\"")]
    [InlineData(typeof(IndicatorValue), """{"kind":"verbatim","text":"x"}""")]
    [InlineData(typeof(Dictionary<Money, int>), """{"abc":1}""")]
    public void OtherValue_Read_IsRefused(Type type, string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject(json, type));

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void Aggregate_WrittenOrRead_IsRefusedWithAWayOut(Type type)
    {
        var full = ModelVariants.Full(type);

        var written = Assert.ThrowsAny<Exception>(() => JsonConvert.SerializeObject(full));
        var read = Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject("{}", type));

        foreach (var refused in new[] { written, read })
        {
            var reason = Assert.IsType<NotSupportedException>(refused.GetBaseException());
            Assert.StartsWith(
                $"{type.Name}只能由System.Text.Json读写",
                reason.Message,
                StringComparison.Ordinal
            );
            Assert.Contains("docs/interop.md", reason.Message, StringComparison.Ordinal);
        }
    }

    public static TheoryData<Type> Aggregates => [.. ModelVariants.Types];

    [Fact]
    public void Report_WrittenOrRead_IsRefused()
    {
        var report = DeclarationAudit.Run(SongjiangJson);

        Assert.All(
            new object[]
            {
                report,
                report.Review,
                report.Findings[0],
                report.Findings[0].Finding,
                new LocatedFinding(report.Findings[0].Finding, new TextPosition(1, 2)),
                report.Review.Accept(report.Review.Findings[0], "甲", "乙", new DateOnly(2026, 12, 31)),
            },
            value =>
            {
                Assert.ThrowsAny<Exception>(() => JsonConvert.SerializeObject(value));
                Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject("{}", value.GetType()));
            }
        );
    }

    /// <summary>No type with a form of its own is left to what a serializer makes of its properties.</summary>
    [Fact]
    public void EveryTypeWithAForm_HasATextOrRefusesOrIsMadeOfItsProperties() =>
        Assert.All(
            typeof(Money)
                .Assembly.GetExportedTypes()
                .Where(type =>
                    type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), false)
                )
                .Except([typeof(BilingualText), typeof(FindingCounts), typeof(RelatedPlace)]),
            type =>
                Assert.True(
                    TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string))
                        || (Has<OnSerializingAttribute>(type) && Has<OnDeserializingAttribute>(type)),
                    $"{type.Name} needs a text, or two methods like those of Project.Json.cs which refuse other serializers."
                )
        );

    private static bool Has<TAttribute>(Type type)
        where TAttribute : Attribute =>
        Array.Exists(
            type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance),
            method => method.IsDefined(typeof(TAttribute), false)
        );

    [Fact]
    public void TextInTwoLanguages_IsMadeOfItsProperties()
    {
        var place = new RelatedPlace("/projects/0", new BilingualText("甲", "a"));

        var json = JsonConvert.SerializeObject(place);

        Assert.Equal("""{"Pointer":"/projects/0","Role":{"Chinese":"甲","English":"a"}}""", json);
        Assert.Equal(place, JsonConvert.DeserializeObject<RelatedPlace>(json));
    }

    [Fact]
    public void Declaration_ThroughTheConverterOfThePage_HasItsOwnForm()
    {
        var declaration = DeclarationJson.Read(SongjiangJson).GetDeclaration();
        var held = new Held(declaration, Money.MaxValue, null, [IndicatorValue.Parse("≥95.00(%)")]);

        var json = JsonConvert.SerializeObject(held, ModelConverter.Settings);
        var read = JsonConvert.DeserializeObject<Held>(json, ModelConverter.Settings)!;

        Assert.StartsWith(
            "{\"Declaration\":" + DeclarationJson.ToJson(declaration) + ",\"Limit\":90071992547409.91,",
            json,
            StringComparison.Ordinal
        );
        Assert.Equal(declaration, read.Declaration);
        Assert.Equal((held.Limit, held.Reserve), (read.Limit, read.Reserve));
        Assert.Equal(held.Targets, read.Targets);
    }

    [Fact]
    public void Page_Code_IsThatOfTheConverter()
    {
        var code = File.ReadAllText(
            Repository.PathTo("tests", "PerformanceBudget.Interop.Tests", "ModelConverter.cs")
        );

        Assert.Contains(
            $"```cs\n{code}```",
            File.ReadAllText(Repository.PathTo("docs", "interop.md")),
            StringComparison.Ordinal
        );
    }

    private sealed record Held(
        DepartmentDeclaration Declaration,
        Money Limit,
        Money? Reserve,
        List<IndicatorValue> Targets
    );

    private sealed record Holder(
        Money One,
        Money? Absent,
        Money? Maybe,
        IndicatorValue Target,
        ImmutableArray<Money> Many,
        List<IndicatorValue> Targets,
        Dictionary<Money, Unit> ByAmount,
        Dictionary<IndicatorCategory, Money> ByCategory,
        DateOnly Day
    );
}
