using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Benchmarks;

/// <summary>The indicator values of the sample, read from text, against a regular expression with a decimal.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public partial class IndicatorBenchmarks
{
    private string[] _all = [];
    private string[] _numeric = [];
    private byte[][] _allUtf8 = [];
    private byte[][] _numericUtf8 = [];

    [GlobalSetup]
    public void Setup()
    {
        var values =
            from project in SampleDocument.Declaration.Projects
            from indicator in project.Indicators
            where indicator.Value is not null
            select indicator.Value;
        _all = [.. values.Select(value => value.Text)];
        _numeric = [.. values.OfType<ThresholdValue>().Select(value => value.Text)];
        _allUtf8 = [.. _all.Select(Encoding.UTF8.GetBytes)];
        _numericUtf8 = [.. _numeric.Select(Encoding.UTF8.GetBytes)];
    }

    [Benchmark(Baseline = true), BenchmarkCategory("numeric, UTF-16")]
    public decimal NumericByRegex() => ByRegex(_numeric);

    [Benchmark, BenchmarkCategory("numeric, UTF-16")]
    public int NumericFromUtf16() => FromUtf16(_numeric);

    [Benchmark(Baseline = true), BenchmarkCategory("numeric, UTF-8")]
    public decimal NumericByRegexFromUtf8() => ByRegexFromUtf8(_numericUtf8);

    [Benchmark, BenchmarkCategory("numeric, UTF-8")]
    public int NumericFromUtf8() => FromUtf8(_numericUtf8);

    [Benchmark(Baseline = true), BenchmarkCategory("all, UTF-16")]
    public decimal AllByRegex() => ByRegex(_all);

    [Benchmark, BenchmarkCategory("all, UTF-16")]
    public int AllFromUtf16() => FromUtf16(_all);

    [Benchmark(Baseline = true), BenchmarkCategory("all, UTF-8")]
    public decimal AllByRegexFromUtf8() => ByRegexFromUtf8(_allUtf8);

    [Benchmark, BenchmarkCategory("all, UTF-8")]
    public int AllFromUtf8() => FromUtf8(_allUtf8);

    private static decimal ByRegex(string[] texts)
    {
        var sum = 0m;
        foreach (var text in texts)
        {
            sum += ByRegex(text);
        }

        return sum;
    }

    private static decimal ByRegexFromUtf8(byte[][] texts)
    {
        var sum = 0m;
        foreach (var text in texts)
        {
            sum += ByRegex(Encoding.UTF8.GetString(text));
        }

        return sum;
    }

    private static decimal ByRegex(string text)
    {
        var match = Threshold().Match(text);
        return match.Success
            ? decimal.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
                + match.Groups["unit"].Value.Length
            : 0;
    }

    private static int FromUtf16(string[] texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += IndicatorValue.TryParse(text, out _) ? 1 : 0;
        }

        return count;
    }

    private static int FromUtf8(byte[][] texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += IndicatorValue.TryParse(text, provider: null, out _) ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(@"^(?<sign>[≥≤<>=])\s*(?<number>\d+(\.\d+)?)\s*\((?<unit>[^)]*)\)$")]
    private static partial Regex Threshold();
}
