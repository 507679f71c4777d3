using System.Text.Json.Serialization;

namespace PerformanceBudget.Benchmarks;

/// <summary>
/// The same document as plain objects that System.Text.Json fills by generated code: strings, decimals and lists, nothing of them
/// checked or parsed.
/// </summary>
internal static partial class UncheckedModel
{
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Declaration))]
    public sealed partial class Json : JsonSerializerContext;

    public sealed class Declaration
    {
        public string? Format { get; set; }
        public string? Version { get; set; }
        public string? Currency { get; set; }
        public int FiscalYear { get; set; }
        public string? Department { get; set; }
        public Headline? Headline { get; set; }
        public List<Project>? Projects { get; set; }
    }

    public sealed class Headline
    {
        public int? UnitCount { get; set; }
        public int? ProjectCount { get; set; }
        public string? Stated { get; set; }
        public string? LargeProjectThreshold { get; set; }
        public int? LargeProjectCount { get; set; }
    }

    public sealed class Project
    {
        public string? Name { get; set; }
        public string? Code { get; set; }
        public string? Nature { get; set; }
        public string? Category { get; set; }
        public string? SupervisingDepartment { get; set; }
        public string? ImplementingUnit { get; set; }
        public Period? Period { get; set; }
        public Funding? Funding { get; set; }
        public Funding? AnnualFunding { get; set; }
        public Goals? Goals { get; set; }
        public List<Indicator>? Indicators { get; set; }
        public Budget? Budget { get; set; }
        public Statement? Statement { get; set; }
    }

    public sealed class Period
    {
        public string? Start { get; set; }
        public string? End { get; set; }
    }

    public sealed class Funding
    {
        public decimal Total { get; set; }
        public List<FundingSource>? Sources { get; set; }
        public bool? AsWritten { get; set; }
    }

    public sealed class FundingSource
    {
        public string? Source { get; set; }
        public decimal? Amount { get; set; }
        public List<FundingSource>? Sources { get; set; }
        public bool? Partial { get; set; }
    }

    public sealed class Goals
    {
        public string? Overall { get; set; }
        public string? Annual { get; set; }
    }

    public sealed class Indicator
    {
        public string? Category { get; set; }
        public string? Name { get; set; }
        public IndicatorValue? Value { get; set; }
        public decimal? Weight { get; set; }
    }

    public sealed class IndicatorValue
    {
        public string? Kind { get; set; }
        public string? Comparison { get; set; }
        public decimal? Number { get; set; }
        public decimal? From { get; set; }
        public decimal? To { get; set; }
        public string? Unit { get; set; }
        public string? By { get; set; }
        public List<string>? Words { get; set; }
        public string? Text { get; set; }
    }

    public sealed class Budget
    {
        public string? Stated { get; set; }
        public string? Breakdown { get; set; }
        public List<BudgetLine>? Lines { get; set; }
    }

    public sealed class BudgetLine
    {
        public string? Name { get; set; }
        public decimal Amount { get; set; }
        public string? Stated { get; set; }
        public List<string>? Restated { get; set; }
        public string? Formula { get; set; }
        public bool FormulaComposed { get; set; }
        public string? Text { get; set; }
        public string? Breakdown { get; set; }
        public List<BudgetLine>? Lines { get; set; }
    }

    public sealed class Statement
    {
        public string? Title { get; set; }
        public Overview? Overview { get; set; }
        public Basis? Basis { get; set; }
        public List<string>? Implementers { get; set; }
        public List<PlanItem>? Plan { get; set; }
        public Period? Schedule { get; set; }
    }

    public sealed class Overview
    {
        public string? Text { get; set; }
        public Period? Period { get; set; }
        public string? Stated { get; set; }
        public List<OverviewPart>? Parts { get; set; }
    }

    public sealed class OverviewPart
    {
        public string? Name { get; set; }
        public string? Stated { get; set; }
    }

    public sealed class Basis
    {
        public List<BasisDocument>? Documents { get; set; }
        public string? Duties { get; set; }
        public string? Text { get; set; }
    }

    public sealed class BasisDocument
    {
        public string? Title { get; set; }
        public string? Number { get; set; }
    }

    public sealed class PlanItem
    {
        public string? Name { get; set; }
        public string? Text { get; set; }
        public Period? Period { get; set; }
        public List<PlanItem>? Items { get; set; }
    }
}
