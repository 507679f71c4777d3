using System.Data;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Jint;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Benchmarks;

/// <summary>
/// Formulas read, their units cancelled, evaluated and compared with what they state, against evaluators that know neither
/// units nor what was stated: the one of System.Data, and Jint as a general one.
/// </summary>
/// <remarks>
/// One formula again and again is what every cache loves best, so that all formulas of the collected calculations are
/// measured as well.
/// </remarks>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class FormulaBenchmarks : IDisposable
{
    private const string Text = "3天*800人*60.00元/人/天=144000.00元";
    private const string Numbers = "3*800*60.00";

    private readonly DataTable _table = new();
    private readonly Engine _engine = new();
    private readonly CostFormula _formula = CostFormula.Parse(Text);

    private string[] _texts = [];
    private string[] _numbers = [];
    private CostFormula[] _formulas = [];

    [GlobalSetup]
    public void Setup()
    {
        _texts =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cost-formulas.tsv"))
                .Select(line => line.Split('\t')[0])
                .Where(text => CostFormula.TryParse(text, out _)),
        ];
        _formulas = [.. _texts.Select(CostFormula.Parse)];
        _numbers = [.. _formulas.Select(NumbersOf)];
    }

    [Benchmark(Baseline = true), BenchmarkCategory("one")]
    public object DataTableCompute() => _table.Compute(Numbers, filter: null);

    [Benchmark, BenchmarkCategory("one")]
    public double JintEvaluate() => _engine.Evaluate(Numbers).AsNumber();

    [Benchmark, BenchmarkCategory("one")]
    public FormulaCheck CheckText() => CostFormula.Parse(Text).Check();

    [Benchmark, BenchmarkCategory("one")]
    public CostFormula ParseText() => CostFormula.Parse(Text);

    [Benchmark, BenchmarkCategory("one")]
    public FormulaCheck CheckParsed() => _formula.Check();

    [Benchmark(Baseline = true), BenchmarkCategory("all")]
    public object DataTableComputeAll()
    {
        object last = 0;
        foreach (var numbers in _numbers)
        {
            last = _table.Compute(numbers, filter: null);
        }

        return last;
    }

    [Benchmark, BenchmarkCategory("all")]
    public FormulaCheck CheckAllTexts()
    {
        FormulaCheck last = default;
        foreach (var text in _texts)
        {
            last = CostFormula.Parse(text).Check();
        }

        return last;
    }

    [Benchmark, BenchmarkCategory("all")]
    public FormulaCheck CheckAllParsed()
    {
        FormulaCheck last = default;
        foreach (var formula in _formulas)
        {
            last = formula.Check();
        }

        return last;
    }

    public void Dispose()
    {
        _table.Dispose();
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    // The calculation without units. DataTable computes whole numbers in 32 bits, so that one of them needs a point.
    private string NumbersOf(CostFormula formula)
    {
        var numbers = Write(formula.Root, decimals: 0);
        try
        {
            _ = _table.Compute(numbers, filter: null);
            return numbers;
        }
        catch (OverflowException)
        {
            return Write(formula.Root, decimals: 1);
        }
    }

    private static string Write(FormulaNode node, int decimals) =>
        node switch
        {
            QuantityNode leaf => leaf.Quantity.Number.ToString(
                $"F{Math.Max(leaf.Quantity.Number.Scale, decimals)}",
                CultureInfo.InvariantCulture
            ),
            ProductNode product => string.Concat(
                product.Factors.Select(
                    (factor, i) =>
                        Sign(i, factor.IsDivisor ? "/" : "*")
                        + (
                            factor.Node is SumNode
                                ? $"({Write(factor.Node, decimals)})"
                                : Write(factor.Node, decimals)
                        )
                )
            ),
            SumNode sum => string.Concat(
                sum.Terms.Select(
                    (term, i) => Sign(i, term.IsSubtracted ? "-" : "+") + Write(term.Node, decimals)
                )
            ),
            _ => throw new InvalidOperationException(),
        };

    private static string Sign(int index, string sign) => index == 0 ? string.Empty : sign;
}
