using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>What somebody sees who knows System.Text.Json and nothing of this library's reader.</summary>
public sealed class SerializerTests
{
    /// <summary>One value of each type that can be a property of somebody's own type, with its JSON.</summary>
    public static TheoryData<object, string> Values =>
        new()
        {
            { Money.FromYuan(667_800m), "667800.00" },
            { StatedAmount.Parse("约66.78万元"), "\"约66.78万元\"" },
            { Unit.Parse("元/人/天"), "\"元/人/天\"" },
            { Quantity.Parse("60.00元/人/天"), "\"60.00元/人/天\"" },
            { StatedDate.Create(2026, 12), "\"2026-12\"" },
            { CostFormula.Parse("4000.00元*12*3=14.40万元"), "\"4000.00元*12*3=14.40万元\"" },
            { IndicatorCategory.Quantity, "\"quantity\"" },
            { IndicatorCategory.Local(IndicatorGroup.Benefit, "制度指标"), "\"benefit:制度指标\"" },
            {
                ThresholdValue.AtMost(100_000m, Unit.Parse("元/场")),
                """{"kind":"threshold","comparison":"atMost","number":100000.00,"unit":"元/场"}"""
            },
            {
                IndicatorValue.Parse("10-12场"),
                """{"kind":"range","from":10.00,"to":12.00,"unit":"场","text":"10-12场"}"""
            },
            { IndicatorValue.Parse("2026年12月底前"), """{"kind":"deadline","by":"2026-12"}""" },
            { IndicatorValue.Parse("及时、满意"), """{"kind":"qualitative","words":["及时","满意"]}""" },
            { IndicatorValue.Parse("≥**台"), """{"kind":"verbatim","text":"≥**台"}""" },
            {
                Sample.Project.Indicators[0],
                """{"category":"quantity","name":"参训率","value":{"kind":"threshold","comparison":"atLeast","number":95.00,"unit":"%"},"weight":10.00}"""
            },
            { StatedPeriod.Year(2026), """{"start":"2026-01-01","end":"2026-12-31"}""" },
            {
                StatedPeriod.Create(StatedDate.Create(2026, 1), StatedDate.Create(2026, 12, 31)),
                """{"start":"2026-01","end":"2026-12-31"}"""
            },
            {
                Funding.OfProject(Money.FromYuan(1m)),
                """{"total":1.00,"sources":[{"source":"fiscal","amount":1.00},{"source":"other"}]}"""
            },
            {
                Funding.OfYear(null, Money.Zero, Money.FromYuan(2m)),
                """{"total":2.00,"sources":[{"source":"appropriation"},{"source":"carriedForward","amount":0.00},{"source":"other","amount":2.00}]}"""
            },
            { Goals.None, "{}" },
            { Headline.Create(projectCount: 7), """{"projectCount":7}""" },
            {
                OverviewPart.Create("经费", StatedAmount.Parse("65.00万元")),
                """{"name":"经费","stated":"65.00万元"}"""
            },
            { Overview.Create("概述"), """{"text":"概述"}""" },
            { BasisDocument.Create(null, "松委〔2018〕169号"), """{"number":"松委〔2018〕169号"}""" },
            { Basis.Create([], "职能"), """{"duties":"职能"}""" },
            { PlanItem.Create("培训"), """{"name":"培训"}""" },
            { ProjectStatement.Create("培训"), """{"title":"培训"}""" },
            { BudgetLine.Create("租房", Money.FromYuan(3m)), """{"name":"租房","amount":3.00}""" },
            { BudgetBreakdown.None, "{}" },
            { Sample.Declaration, Sample.CompactJson },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_Alone_RoundTrips(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), Readable));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), Readable));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_InATypeOfTheConsumer_RoundTrips(object value, string json) =>
        typeof(SerializerTests)
            .GetMethod(nameof(RoundTripInDto), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(value.GetType())
            .Invoke(null, [value, json]);

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_FromAStream_RoundTrips(object value, string json)
    {
        using var stream = new MemoryStream(
            System.Text.Encoding.UTF8.GetBytes(new string(' ', 20_000) + json)
        );

        Assert.Equal(value, JsonSerializer.Deserialize(stream, value.GetType()));
    }

    [Theory]
    [InlineData(typeof(Money), "1.005", "PB1007")]
    [InlineData(typeof(Money), "null", "PB1006")]
    [InlineData(typeof(Money), "\"1\"", "PB1005")]
    [InlineData(typeof(StatedAmount), "\"3千\"", "PB1012")]
    [InlineData(typeof(Project), """{"code":"a"}""", "PB1004")]
    [InlineData(typeof(StatedPeriod), """{"start":"2026-02-01","end":"2026-01-01"}""", "PB1104")]
    [InlineData(
        typeof(StatedPeriod),
        """{"start":"2026-02-01","start":"2026-02-01","end":"2026-03-01"}""",
        "PB1003"
    )]
    [InlineData(typeof(Comparison), "\"AtLeast\"", "PB1011")]
    [InlineData(typeof(Comparison), "0", "PB1005")]
    [InlineData(typeof(Dictionary<Unit, int>), """{"名":1}""", "PB1014")]
    [InlineData(typeof(Dictionary<IndicatorCategory, int>), """{"Quantity":1}""", "PB1010")]
    [InlineData(typeof(Dictionary<IndicatorCategory, int>), """{"a\"b":1}""", "PB1010")]
    [InlineData(typeof(Dictionary<Money, int>), """{"1.005":1}""", "PB1007")]
    [InlineData(typeof(Dictionary<Money, int>), """{"90071992547409.92":1}""", "PB1007")]
    [InlineData(typeof(Dictionary<Money, int>), """{"":1}""", "PB1005")]
    [InlineData(typeof(Dictionary<Money, int>), """{" 1":1}""", "PB1005")]
    [InlineData(typeof(Dictionary<Money, int>), """{"1 ":1}""", "PB1005")]
    [InlineData(typeof(Dictionary<Money, int>), """{"1,000.00":1}""", "PB1005")]
    [InlineData(typeof(Dictionary<Money, int>), """{"甲":1}""", "PB1005")]
    [InlineData(typeof(Dictionary<Comparison, int>), """{"AtLeast":1}""", "PB1011")]
    [InlineData(typeof(Dictionary<StatedDate, int>), """{"2026-13":1}""", "PB1009")]
    [InlineData(typeof(Dictionary<FindingCode, int>), """{"pb2003":1}""", "PB1024")]
    [InlineData(typeof(FindingCode), "\"PB203\"", "PB1024")]
    [InlineData(typeof(Severity), "\"Error\"", "PB1011")]
    [InlineData(typeof(BilingualText), """{"zh-CN":" ","en":"a"}""", "PB1101")]
    [InlineData(typeof(RelatedPlace), """{"pointer":"a","role":{"zh-CN":"甲","en":"a"}}""", "PB1025")]
    [InlineData(typeof(Acceptance), """{"code":"PB2014"}""", "PB1004")]
    [InlineData(typeof(FindingCounts), """{"error":1,"warning":2,"information":3}""", "PB1004")]
    [InlineData(
        typeof(FindingCounts),
        """{"error":1.5,"warning":2,"information":3,"accepted":0}""",
        "PB1016"
    )]
    [InlineData(typeof(ThresholdValue), """{"kind":"qualitative","words":["好"]}""", "PB1018")]
    public void WrongValue_Deserialized_ThrowsJsonExceptionWithCodeAndSentence(
        Type type,
        string json,
        string code
    )
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

        Assert.StartsWith(code, exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<JsonSerializerOptions> NumberHandlings =>
        new(
            new JsonSerializerOptions(),
            new JsonSerializerOptions(JsonSerializerDefaults.Web),
            new JsonSerializerOptions
            {
                NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString,
            }
        );

    [Theory]
    [MemberData(nameof(NumberHandlings), DisableDiscoveryEnumeration = true)]
    public void Amount_WhateverTheOptionsSayOfNumbers_IsANumber(JsonSerializerOptions options)
    {
        Assert.Equal("12.50", JsonSerializer.Serialize(Money.FromYuan(12.5m), options));
        Assert.Equal(Money.FromYuan(12.5m), JsonSerializer.Deserialize<Money>("12.5", options));

        foreach (
            var (type, json) in new[]
            {
                (typeof(Money), "\"12.50\""),
                (typeof(BudgetLine), """{"name":"甲","amount":"12.50"}"""),
                (
                    typeof(IndicatorValue),
                    """{"kind":"threshold","comparison":"atLeast","number":"95","unit":"%"}"""
                ),
            }
        )
        {
            var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, options));
            Assert.Matches("^PB1005.*应为数字.*should be a number", refused.Message);
        }
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("12.500")]
    [InlineData("1.25e1")]
    public void AmountAsAKey_IsJudgedByItsValue(string key) =>
        Assert.Equal(
            Money.FromYuan(12.5m),
            Assert.Single(JsonSerializer.Deserialize<Dictionary<Money, int>>($$"""{"{{key}}":1}""")!).Key
        );

    [Fact]
    public void WrongValue_DeepInADto_HasItsPath()
    {
        var exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Dto<Money>>("""{"Many":[1.00,2.005]}""")
        );

        Assert.Equal("$.Many[1]", exception.Path);
    }

    [Fact]
    public void EveryPublicType_OfTheModel_HasAConverter()
    {
        var without =
            from type in typeof(Money).Assembly.GetExportedTypes()
            where type.Namespace == "PerformanceBudget.Domain" && !type.IsInterface
            where !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type)
            where !typeof(System.ComponentModel.TypeConverter).IsAssignableFrom(type)
            where type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null
            select type.Name;

        Assert.Equal(NotInDocuments, without.Order(StringComparer.Ordinal));
    }

    /// <summary>Types that answer questions and stand in no document.</summary>
    private static readonly string[] NotInDocuments =
    [
        "AmountUnit",
        "FindingDefinition",
        "FindingValue",
        "FormulaCheck",
        "FormulaDoubt",
        "FormulaError",
        "FormulaExplanation",
        "FormulaNode",
        "FormulaOutcome",
        "FormulaTerm",
        "IndicatorGroup",
        "IndicatorName",
        "Language",
        "MoneyOccurrence",
        "ProductFactor",
        "ProductNode",
        "QualitativeGrade",
        "QualitativeScale",
        "QuantityNode",
        "StatedResult",
        "Strictness",
        "SumNode",
        "SumTerm",
        "TextPosition",
        "WorkProgress",
        "WorkStage",
    ];

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static void RoundTripInDto<T>(T value, string json)
    {
        var dto = new Dto<T>(value, [value, value], new() { ["a"] = value });

        var written = JsonSerializer.Serialize(dto, Readable);
        var read = JsonSerializer.Deserialize<Dto<T>>(written)!;

        Assert.Equal(
            "{\"One\":" + json + ",\"Many\":[" + json + "," + json + "],\"Named\":{\"a\":" + json + "}}",
            written
        );
        Assert.Equal(value, read.One);
        Assert.Equal(dto.Many, read.Many);
        Assert.Equal(dto.Named, read.Named);
    }

    private sealed record Dto<T>(T? One, List<T>? Many, Dictionary<string, T>? Named);
}
