using System.Data;
using BenchmarkDotNet.Attributes;
using Jint;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Benchmarks;

/// <summary>
/// A formula read, its units cancelled, evaluated and compared with what it states, against evaluators that know neither
/// units nor what was stated: the one of System.Data, and Jint as a general one.
/// </summary>
public class FormulaBenchmarks : IDisposable
{
    private const string Text = "3天*800人*60.00元/人/天=144000.00元";
    private const string Numbers = "3*800*60.00";

    private readonly DataTable _table = new();
    private readonly Engine _engine = new();
    private readonly CostFormula _formula = CostFormula.Parse(Text);

    [Benchmark(Baseline = true)]
    public object DataTableCompute() => _table.Compute(Numbers, filter: null);

    [Benchmark]
    public double JintEvaluate() => _engine.Evaluate(Numbers).AsNumber();

    [Benchmark]
    public FormulaCheck CheckText() => CostFormula.Check(Text);

    [Benchmark]
    public CostFormula ParseText() => CostFormula.Parse(Text);

    [Benchmark]
    public FormulaCheck CheckParsed() => _formula.Check();

    public void Dispose()
    {
        _table.Dispose();
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }
}
