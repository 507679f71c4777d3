using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Consumer;

/// <summary>Every type of the model through <see cref="JsonSerializer"/>, with the examples that the schema has of it.</summary>
internal sealed class RoundTrips
{
    private readonly JsonElement _schema;
    private readonly JsonSerializerOptions _options;
    private readonly Dictionary<Type, string> _definitions = [];
    private readonly HashSet<Type> _types = [];
    private readonly HashSet<Type> _keys = [];
    private readonly List<string> _failures = [];

    private RoundTrips(JsonElement schema, JsonSerializerOptions options)
    {
        _schema = schema;
        _options = options;
    }

    /// <summary>The types that stand in declarations, with their definitions in the schema.</summary>
    public IReadOnlyDictionary<Type, string> Definitions => _definitions;

    /// <summary>The types that went through.</summary>
    public IReadOnlySet<Type> Types => _types;

    /// <summary>The types that went through as keys of dictionaries.</summary>
    public IReadOnlySet<Type> Keys => _keys;

    /// <summary>What did not come back as it went; nothing where all is well.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>How many values went through.</summary>
    public int Count { get; private set; }

    public static RoundTrips Run(JsonElement schema, JsonSerializerOptions options)
    {
        var trips = new RoundTrips(schema, options);
        trips.Check<About>("about");
        trips.Check<Basis>("basis");
        trips.Check<BasisDocument>("basisDocument");
        trips.Check<Breakdown>("breakdown");
        trips.Check<BudgetBreakdown>("budgetBreakdown");
        trips.Check<BudgetCoverage>("budgetCoverage");
        trips.Check<BudgetLine>("budgetLine");
        trips.Check<Comparison>("comparison");
        trips.Check<CostFormula>("costFormula");
        trips.Check<DeadlineValue>("deadlineValue");
        trips.Check<DepartmentDeclaration>(string.Empty);
        trips.Check<Entry>("entry");
        trips.Check<Funding>("funding");
        trips.Check<FundingSource>("fundingSource");
        trips.Check<Goals>("goals");
        trips.Check<Headline>("headline");
        trips.Check<Indicator>("indicator");
        trips.Check<IndicatorCategory>("indicatorCategory");
        trips.Check<IndicatorTarget>("indicatorTarget");
        trips.Check<IndicatorValue>("indicatorValue");
        trips.Check<Money>("money");
        trips.Check<Money?>("money");
        trips.Check<Overview>("overview");
        trips.Check<OverviewPart>("overviewPart");
        trips.Check<PlanItem>("planItem");
        trips.Check<PreviousAmount>("previousAmount");
        trips.Check<Project>("project");
        trips.Check<ProjectStatement>("projectStatement");
        trips.Check<QualitativeValue>("qualitativeValue");
        trips.Check<RangeValue>("rangeValue");
        trips.Check<Scoring>("scoring");
        trips.Check<SourceOfFunds>("sourceOfFunds");
        trips.Check<StatedAmount>("statedAmount");
        trips.Check<StatedAmount?>("statedAmount");
        trips.Check<StatedDate>("statedDate");
        trips.Check<StatedPeriod>("statedPeriod");
        trips.Check<TargetDirection>("targetDirection");
        trips.Check<ThresholdValue>("thresholdValue");
        trips.Check<Unit>("unit");
        trips.Check<VerbatimValue>("verbatimValue");

        // No document has a quantity by itself.
        trips.CheckOne<Quantity>("\"60.00元/人/天\"");
        trips.CheckOne<Quantity?>("\"60.00元/人/天\"");
        trips.CheckReports();
        trips.CheckKeys<About, int>("""{"around":1,"over":2}""");
        trips.CheckKeys<Breakdown, int>("""{"complete":1,"partial":2}""");
        trips.CheckKeys<BudgetCoverage, int>("""{"year":1,"projectLife":2}""");
        trips.CheckKeys<SourceOfFunds, int>("""{"central":1,"一般公共预算":2}""");
        trips.CheckKeys<TargetDirection, int>("""{"moreIsBetter":1,"toBeMet":2}""");
        trips.CheckKeys<Comparison, int>("""{"atLeast":1,"exactly":2}""");
        trips.CheckKeys<CostFormula, int>("""{"4000.00元*12*3=14.40万元":1,"5元*2":2}""");
        trips.CheckKeys<FindingCode, int>("""{"PB2003":1,"XYZ0001":2}""");
        trips.CheckKeys<IndicatorCategory, int>("""{"quantity":1,"benefit:制度指标":2}""");
        trips.CheckKeys<Money, Unit>("""{"12.50":"人","-0.01":"元/人","90071992547409.91":""}""");
        trips.CheckKeys<Quantity, int>("""{"60.00元/人/天":1,"20%":2}""");
        trips.CheckKeys<Severity, int>("""{"error":1,"warning":2,"information":3}""");
        trips.CheckKeys<StatedAmount, int>("""{"66.78万元":1,"约3万元":2}""");
        trips.CheckKeys<StatedDate, int>("""{"2026-12":1,"2026-12-31":2,"--11-30":3}""");
        trips.CheckKeys<Unit, Money>("""{"元/人/天":1.00,"%":2.00,"":3.00}""");
        return trips;
    }

    /// <summary>What is said about a declaration; most of it is not read back.</summary>
    private void CheckReports()
    {
        CheckOne<BilingualText>("""{"zh-CN":"下级明细","en":"sub-lines"}""");
        CheckOne<FindingCode>("\"PB2003\"");
        CheckOne<Severity>("\"error\"");
        CheckOne<FindingCounts>("""{"error":1,"warning":2,"information":3,"accepted":4}""");
        CheckOne<FindingCounts?>("""{"error":1,"warning":2,"information":3,"accepted":4}""");
        CheckOne<RelatedPlace>(
            """{"pointer":"/projects/0/budget","role":{"zh-CN":"下级明细","en":"sub-lines"}}"""
        );
        CheckOne<Acceptance>(
            """{"code":"PB2014","place":"/projects/甲","values":{"name":"乙"},"reason":"丙","role":"预算审核岗","until":"2026-12-31"}"""
        );

        var definition = new FindingDefinition("XYZ0001", Severity.Warning, new("甲", "a"), new("乙", "b"));
        var finding = new Finding(definition, "/projects/0");
        CheckWritten(finding, """{"code":"XYZ0001","severity":"warning",""");
        CheckWritten(new LocatedFinding(finding, new TextPosition(1, 2)), """{"code":"XYZ0001",""");
        CheckWritten(SourcePlace.At(new TextPosition(1, 2)), """{"line":1,"column":2}""");
        CheckWritten(new PlacedFinding(finding), """{"code":"XYZ0001",""");
        CheckWritten(DeclarationAudit.Run("{}"u8).Review, "{\"");
        CheckWritten(DeclarationAudit.Run("{}"u8), "{\"");
    }

    private void CheckWritten<T>(T value, string start)
        where T : notnull
    {
        Count++;
        _ = _types.Add(typeof(T));
        var type = (JsonTypeInfo<Holder<T>>)_options.GetTypeInfo(typeof(Holder<T>));
        var written = JsonSerializer.Serialize(new Holder<T>(value, value, [value], []), type);
        Expect(written.StartsWith("{\"One\":" + start, StringComparison.Ordinal), written);
        try
        {
            _ = JsonSerializer.Deserialize(written, type);
            Expect(holds: false, written);
        }
        catch (NotSupportedException refused)
        {
            Expect(refused.Message.Contains(typeof(T).Name, StringComparison.Ordinal), refused.Message);
        }
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
        _ = _types.Add(typeof(T));
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
        _ = _keys.Add(typeof(TKey));
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
