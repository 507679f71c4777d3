using System.Text;
using Microsoft.Extensions.Configuration;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Interop.Tests;

/// <summary>Types of the library as options of an application, bound from its configuration.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Options_OfEveryType_AreBoundFromTheirTexts()
    {
        var options = Bind(
            """
            {
              "Limit": "66.78万元", "Reserve": "12.50", "Stated": "约3万元", "Unit": "元/人/天", "Price": "60.00元/人/天",
              "Deadline": "2026-12", "Formula": "4000.00元*12*3=14.40万元", "Category": "benefit:制度指标", "Code": "PB2003",
              "Target": "≥95.00(%)", "Threshold": "≤3人", "Comparison": "AtMost",
              "Rates": ["60.00", "80.00"], "ByUnit": { "甲": "1.00", "乙": "2.00" }
            }
            """
        );

        Assert.Equal(Money.FromYuan(667_800m), options.Limit);
        Assert.Equal(Money.FromYuan(12.5m), options.Reserve);
        Assert.Equal(StatedAmount.Parse("约3万元"), options.Stated);
        Assert.Equal(Unit.Parse("元/人/天"), options.Unit);
        Assert.Equal(Quantity.Parse("60.00元/人/天"), options.Price);
        Assert.Equal(StatedDate.Create(2026, 12), options.Deadline);
        Assert.Equal(CostFormula.Parse("4000.00元*12*3=14.40万元"), options.Formula);
        Assert.Equal(IndicatorCategory.Local(IndicatorGroup.Benefit, "制度指标"), options.Category);
        Assert.Equal(FindingCode.Parse("PB2003"), options.Code);
        Assert.Equal(IndicatorValue.Parse("≥95.00(%)"), options.Target);
        Assert.Equal(IndicatorValue.Parse("≤3人"), options.Threshold);
        Assert.Equal(Comparison.AtMost, options.Comparison);
        Assert.Equal([Money.FromYuan(60m), Money.FromYuan(80m)], options.Rates);
        Assert.Equal(Money.FromYuan(2m), options.ByUnit!["乙"]);
    }

    [Fact]
    public void Options_ThatAreAbsent_KeepWhatTheyHave()
    {
        var options = Bind("""{ "Unit": "" }""");

        Assert.Equal(Money.Zero, options.Limit);
        Assert.Null(options.Reserve);
        Assert.Null(options.Target);
        Assert.Equal(Unit.One, options.Unit);
    }

    [Theory]
    [InlineData("Limit", "abc")]
    [InlineData("Limit", "12.345")]
    [InlineData("Limit", "90071992547409.92")]
    [InlineData("Reserve", "十")]
    [InlineData("Unit", "元//")]
    [InlineData("Threshold", "及时")]
    [InlineData("Category", "Quantity")]
    public void Options_OfAnotherText_AreRefusedWithTheirPlace(string name, string text)
    {
        var refused = Assert.Throws<InvalidOperationException>(() =>
            Bind($$"""{ "{{name}}": "{{text}}" }""")
        );

        Assert.Contains($"'{name}'", refused.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(refused.InnerException);
    }

    [Theory]
    [InlineData(typeof(Project))]
    [InlineData(typeof(DepartmentDeclaration))]
    [InlineData(typeof(BudgetLine))]
    [InlineData(typeof(Goals))]
    public void Aggregate_Bound_IsRefused(Type type)
    {
        var configuration = Read(
            """{ "Name": "甲", "Annual": "乙", "Department": "丙", "Amount": "1.00" }"""
        );

        Assert.Throws<InvalidOperationException>(() => configuration.Get(type));
    }

    private static Options Bind(string json) => Read(json).Get<Options>() ?? new Options();

    private static IConfigurationRoot Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new ConfigurationBuilder().AddJsonStream(stream).Build();
    }

    private sealed class Options
    {
        public Money Limit { get; set; }
        public Money? Reserve { get; set; }
        public StatedAmount Stated { get; set; }
        public Unit? Unit { get; set; }
        public Quantity Price { get; set; }
        public StatedDate? Deadline { get; set; }
        public CostFormula? Formula { get; set; }
        public IndicatorCategory? Category { get; set; }
        public FindingCode? Code { get; set; }
        public IndicatorValue? Target { get; set; }
        public ThresholdValue? Threshold { get; set; }
        public Comparison Comparison { get; set; }
        public Money[] Rates { get; set; } = [];
        public Dictionary<string, Money>? ByUnit { get; set; }
    }
}
