using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Benchmarks;

/// <summary><see cref="Money"/> against <see cref="decimal"/>, which is what it is used instead of.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneyBenchmarks
{
    private const int Count = 1_000;

    private readonly decimal[] _decimals = new decimal[Count];
    private readonly Money[] _amounts = new Money[Count];
    private readonly char[] _buffer = new char[64];

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < Count; i++)
        {
            _decimals[i] = 667_800.05m + (i * 1_234.56m);
            _amounts[i] = Money.FromYuan(_decimals[i]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("Add")]
    public decimal AddDecimal()
    {
        var sum = 0m;
        foreach (var amount in _decimals)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("Add")]
    public Money AddMoney()
    {
        var sum = Money.Zero;
        foreach (var amount in _amounts)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Sum of 1,000")]
    public decimal SumDecimal() => _decimals.Sum();

    [Benchmark, BenchmarkCategory("Sum of 1,000")]
    public Money SumMoney() => Money.Sum(_amounts.AsSpan());

    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("Compare")]
    public int CompareDecimal()
    {
        var larger = 0;
        for (var i = 1; i < _decimals.Length; i++)
        {
            larger += _decimals[i] > _decimals[i - 1] ? 1 : 0;
        }

        return larger;
    }

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("Compare")]
    public int CompareMoney()
    {
        var larger = 0;
        for (var i = 1; i < _amounts.Length; i++)
        {
            larger += _amounts[i] > _amounts[i - 1] ? 1 : 0;
        }

        return larger;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("Multiply by 12")]
    public decimal MultiplyDecimal()
    {
        var last = 0m;
        foreach (var amount in _decimals)
        {
            last = amount * 12;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("Multiply by 12")]
    public Money MultiplyMoney()
    {
        var last = Money.Zero;
        foreach (var amount in _amounts)
        {
            last = amount * 12;
        }

        return last;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Parse 667,800.00")]
    public decimal ParseDecimal() => decimal.Parse("667,800.00", CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("Parse 667,800.00")]
    public Money ParseMoney() => Money.Parse("667,800.00");

    [Benchmark(Baseline = true), BenchmarkCategory("Format 667800.00")]
    public bool FormatDecimal() => _decimals[0].TryFormat(_buffer, out _, "F2", CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("Format 667800.00")]
    public bool FormatMoney() => _amounts[0].TryFormat(_buffer, out _, "G", provider: null);
}
