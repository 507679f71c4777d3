using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Consumer;

/// <summary>Every type of the model through <see cref="JsonSerializer"/>, with the examples that the schema has of it.</summary>
internal sealed class RoundTrips
{
    private readonly JsonElement _schema;
    private readonly JsonSerializerOptions _options;
    private readonly Dictionary<Type, string> _definitions = [];
    private readonly List<string> _failures = [];

    private RoundTrips(JsonElement schema, JsonSerializerOptions options)
    {
        _schema = schema;
        _options = options;
    }

    /// <summary>The types that went through, with their definitions in the schema.</summary>
    public IReadOnlyDictionary<Type, string> Definitions => _definitions;

    /// <summary>What did not come back as it went; nothing where all is well.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>How many values went through.</summary>
    public int Count { get; private set; }

    public static RoundTrips Run(JsonElement schema, JsonSerializerOptions options)
    {
        var trips = new RoundTrips(schema, options);
        trips.Check<AnnualFunding>("annualFunding");
        trips.Check<Basis>("basis");
        trips.Check<BasisDocument>("basisDocument");
        trips.Check<Breakdown>("breakdown");
        trips.Check<BudgetBreakdown>("budgetBreakdown");
        trips.Check<BudgetLine>("budgetLine");
        trips.Check<Comparison>("comparison");
        trips.Check<CostFormula>("costFormula");
        trips.Check<DeadlineValue>("deadlineValue");
        trips.Check<DepartmentDeclaration>(string.Empty);
        trips.Check<Goals>("goals");
        trips.Check<Headline>("headline");
        trips.Check<Indicator>("indicator");
        trips.Check<IndicatorCategory>("indicatorCategory");
        trips.Check<IndicatorValue>("indicatorValue");
        trips.Check<Money>("money");
        trips.Check<Money?>("money");
        trips.Check<Overview>("overview");
        trips.Check<OverviewPart>("overviewPart");
        trips.Check<PlanItem>("planItem");
        trips.Check<PlannedPeriod>("plannedPeriod");
        trips.Check<Project>("project");
        trips.Check<ProjectFunding>("projectFunding");
        trips.Check<ProjectStatement>("projectStatement");
        trips.Check<QualitativeValue>("qualitativeValue");
        trips.Check<RangeValue>("rangeValue");
        trips.Check<StatedAmount>("statedAmount");
        trips.Check<StatedAmount?>("statedAmount");
        trips.Check<StatedDate>("statedDate");
        trips.Check<StatedPeriod>("statedPeriod");
        trips.Check<ThresholdValue>("thresholdValue");
        trips.Check<Unit>("unit");
        trips.Check<VerbatimValue>("verbatimValue");

        // No document has a quantity by itself.
        trips.CheckOne<Quantity>("\"60.00元/人/天\"");
        trips.CheckOne<Quantity?>("\"60.00元/人/天\"");
        trips.CheckKeys<Unit, Money>("""{"元/人/天":1.00,"%":2.00,"":3.00}""");
        trips.CheckKeys<IndicatorCategory, int>("""{"quantity":1,"benefit:制度指标":2}""");
        return trips;
    }

    private void Check<T>(string definition)
    {
        _definitions[typeof(T)] = definition;
        var described =
            definition.Length == 0 ? _schema : _schema.GetProperty("$defs").GetProperty(definition);
        foreach (var example in described.GetProperty("examples").EnumerateArray())
        {
            CheckOne<T>(example.GetRawText());
        }
    }

    private void CheckOne<T>(string json)
    {
        Count++;
        var alone = RoundTrip<T>(json);
        var held = RoundTrip<Holder<T>>(
            $$"""{ "One": {{json}}, "Maybe": {{json}}, "Many": [{{json}}, {{json}}], "Named": { "a": {{json}} } }"""
        );
        Expect(held.Many.Length == 2 && held.Named.Count == 1, json);
        foreach (var value in held.Many.Append(held.One).Append(held.Maybe).Append(held.Named["a"]))
        {
            Expect(Equals(value, alone), json);
        }

        if (default(T) is null)
        {
            var absent = RoundTrip<Holder<T>>(
                $$"""{ "One": {{json}}, "Maybe": null, "Many": [], "Named": {} }"""
            );
            Expect(absent.Maybe is null, json);
        }
    }

    private void CheckKeys<TKey, TValue>(string json)
        where TKey : notnull
    {
        Count++;
        var first = RoundTrip<Dictionary<TKey, TValue>>(json);
        var second = RoundTrip<Dictionary<TKey, TValue>>(json);
        Expect(first.Count > 1 && first.Keys.All(key => Equals(first[key], second[key])), json);
    }

    /// <summary>Reads JSON, writes what came of it, reads that, and writes the same again.</summary>
    private T RoundTrip<T>(string json)
    {
        var type = (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
        var read = JsonSerializer.Deserialize(json, type)!;
        var written = JsonSerializer.Serialize(read, type);
        var readAgain = JsonSerializer.Deserialize(written, type)!;
        Expect(JsonSerializer.Serialize(readAgain, type) == written, json);
        return readAgain;
    }

    private void Expect(bool holds, string json)
    {
        if (!holds)
        {
            _failures.Add(json);
        }
    }
}
