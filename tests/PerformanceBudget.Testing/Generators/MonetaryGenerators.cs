using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>Weights of an allocation: at least one, none negative, not all zero.</summary>
public sealed record Weights(ImmutableArray<decimal> Values)
{
    public override string ToString() => string.Join("; ", Values);
}

/// <summary>A text that is rarely an amount and often almost one.</summary>
public sealed record AlmostAmount(string Text)
{
    public override string ToString() =>
        string.Concat(Text.Select(c => c is >= ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:X4}"));
}

/// <summary>Amounts over the full range, biased to zero, the ends, round numbers and numbers full of zeros.</summary>
public static class MonetaryGenerators
{
#if NET10_0_OR_GREATER
    public const int Cases = 2_000;
#else
    public const int Cases = 100;
#endif

    private const long MaxFen = 9_007_199_254_740_991;

    private static readonly ImmutableArray<string> Fragments =
    [
        .. "0123456789０１２３４５６７８９.．,，+-－−¥￥元圆圓万萬亿億约为左右 \u3000\t\u200B\uFEFF\0eE%()".Select(
            c => c.ToString()
        ),
        .. "零壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟角分整正负負一二三百千".Select(c => c.ToString()),
        "人民币",
        "大约",
        "左右",
        "000",
        ",000",
        ".00",
        "999999999",
        "\uD800",
        "\uDC00",
        "\u202E",
        "万元",
        "亿元",
    ];

    public static Arbitrary<Money> Money() => Arb.From(FenGen().Select(Domain.Money.FromFen), ShrinkMoney);

    public static Arbitrary<AmountUnit> AmountUnit() => Arb.From(UnitGen(), unit => Below(unit));

    public static Arbitrary<StatedAmount> StatedAmount() => Arb.From(StatedGen(), ShrinkStated);

    public static Arbitrary<ImmutableArray<StatedAmount>> StatedAmounts() =>
        Arb.From(
            Gen.Choose(0, 6)
                .SelectMany(n => StatedGen().ArrayOf(n))
                .Select(items => items.ToImmutableArray()),
            Without
        );

    public static Arbitrary<ImmutableArray<Money>> Moneys() =>
        Arb.From(
            Gen.Frequency((9, Gen.Choose(0, 8)), (1, Gen.Choose(1_000, 3_000)))
                .SelectMany(n => FenGen().ArrayOf(n))
                .Select(fen => fen.Select(Domain.Money.FromFen).ToImmutableArray()),
            Without
        );

    public static Arbitrary<decimal> Decimal() => Arb.From(DecimalGen(), ShrinkDecimal);

    public static Arbitrary<MidpointRounding> Rounding() =>
        Arb.From(Gen.Elements(Enum.GetValues<MidpointRounding>()), _ => []);

    public static Arbitrary<CultureInfo> Culture() =>
        Arb.From(
            Gen.Elements("tr-TR", "de-DE", "zh-CN", "ar-SA", "fa-IR").Select(CultureInfo.GetCultureInfo),
            _ => []
        );

    public static Arbitrary<Weights> Weights() =>
        Arb.From(
            Gen.Frequency((9, Gen.Choose(1, 12)), (1, Gen.Choose(13, 60)))
                .SelectMany(n => WeightGen().ArrayOf(n))
                .Where(weights => weights.Any(weight => weight > 0))
                .Select(weights => new Weights(weights.ToImmutableArray())),
            ShrinkWeights
        );

    public static Arbitrary<AlmostAmount> AlmostAmount() =>
        Arb.From(
            Gen.Frequency(
                    (
                        2,
                        Gen.Choose(0, 14)
                            .SelectMany(n => Gen.Elements<string>(Fragments).ArrayOf(n))
                            .Select(string.Concat)
                    ),
                    (3, from text in TextGen() from mutated in Mutate(text) select mutated)
                )
                .Select(text => new AlmostAmount(text)),
            almost =>
                Enumerable
                    .Range(0, almost.Text.Length)
                    .Select(i => new AlmostAmount(almost.Text.Remove(i, 1)))
        );

    public static Gen<long> FenGen() =>
        from magnitude in Gen.Frequency(
            (1, Gen.Elements(0L, 1, 5, 10, 49, 50, 99, 100, 4_999, 5_000, MaxFen, MaxFen - 1)),
            (2, Gen.Choose(0, 2_000_000).Select(fen => (long)fen)),
            (2, Gen.Choose(0, 99_999).SelectMany(n => Power(10, 11).Select(power => n * power))),
            (2, from power in Power(10, 16) from delta in Gen.Choose(-2, 2) select Clamp(power + delta)),
            (3, DigitsFullOfZeros()),
            (2, Uniform(MaxFen))
        )
        from isNegative in Gen.Elements(false, false, true)
        select isNegative ? -magnitude : magnitude;

    private static Gen<AmountUnit> UnitGen() => Gen.Elements(Enum.GetValues<AmountUnit>());

    private static Gen<StatedAmount> StatedGen() =>
        from unit in UnitGen()
        from decimals in Gen.Frequency((3, Gen.Choose(0, 2)), (1, Gen.Choose(0, unit.GetMaxDecimals())))
        from fen in FenGen()
        from isApproximate in Gen.Elements(false, false, true)
        let step = (long)Math.Pow(10, unit.GetMaxDecimals() - decimals)
        select Domain
            .StatedAmount.FromMoney(Domain.Money.FromFen(fen - (fen % step)), unit, decimals)
            .WithApproximate(isApproximate);

    private static Gen<string> TextGen() =>
        Gen.OneOf(
            from fen in FenGen()
            from format in Gen.Elements("G", "N", "Y", "W", "E", "C")
            select Domain.Money.FromFen(fen).ToString(format),
            from stated in StatedGen()
            from format in Gen.Elements("G", "N")
            select stated.ToString(format)
        );

    private static Gen<string> Mutate(string text) =>
        from kind in Gen.Choose(0, 3)
        from at in Gen.Choose(0, text.Length - 1)
        from fragment in Gen.Elements<string>(Fragments)
        select kind switch
        {
            0 => text,
            1 => text.Remove(at, 1),
            2 => text.Insert(at, fragment),
            _ => text.Remove(at, 1).Insert(at, fragment),
        };

    private static Gen<decimal> DecimalGen() =>
        from low in Uniform(uint.MaxValue)
        from middle in Gen.Frequency((1, Gen.Constant(0L)), (1, Uniform(uint.MaxValue)))
        from high in Gen.Frequency((2, Gen.Constant(0L)), (1, Uniform(uint.MaxValue)))
        from digits in Gen.Choose(0, 28)
        from scale in Gen.Choose(0, 28)
        from isNegative in Gen.Elements(false, true)
        let number = new decimal((int)(uint)low, (int)(uint)middle, (int)(uint)high, isNegative, (byte)scale)
        select scale <= digits ? number : decimal.Round(number, digits);

    private static Gen<decimal> WeightGen() =>
        Gen.Frequency(
            (2, Gen.Constant(0m)),
            (4, Gen.Choose(1, 4).Select(weight => (decimal)weight)),
            (3, Gen.Choose(1, 100_000).Select(weight => weight / 100m)),
            (1, Gen.Elements(1e-28m, 0.3333333333333333333333333333m, decimal.MaxValue, 1.00m, 1m)),
            (1, DecimalGen().Select(Math.Abs))
        );

    private static Gen<long> DigitsFullOfZeros() =>
        Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 9)))
            .ArrayOf(16)
            .Select(digits => Clamp(digits.Aggregate(0L, (number, digit) => (number * 10) + digit)));

    private static Gen<long> Power(int radix, int below) =>
        Gen.Choose(0, below - 1).Select(exponent => (long)Math.Pow(radix, exponent));

    private static Gen<long> Uniform(long max) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (long)(((UInt128)(uint)high << 31 | (uint)low) % (UInt128)(max + 1));

    private static long Clamp(long magnitude) => Math.Clamp(magnitude, 0, MaxFen);

    private static IEnumerable<Money> ShrinkMoney(Money money) =>
        ShrinkFen(money.Fen).Select(Domain.Money.FromFen);

    private static IEnumerable<long> ShrinkFen(long fen)
    {
        if (fen < 0)
        {
            yield return -fen;
        }

        foreach (var power in new[] { 1_000_000_000_000, 100_000_000, 10_000, 100, 10 })
        {
            if (fen % power != 0)
            {
                yield return fen - (fen % power);
            }

            if (fen / power != 0)
            {
                yield return fen / power;
            }
        }

        if (fen != 0)
        {
            yield return fen - Math.Sign(fen);
        }
    }

    private static IEnumerable<StatedAmount> ShrinkStated(StatedAmount stated)
    {
        if (stated.IsApproximate)
        {
            yield return stated.WithApproximate(false);
        }

        foreach (var unit in Below(stated.Unit))
        {
            if (stated.TryWithUnit(unit, out var smaller))
            {
                yield return smaller;
            }
        }

        if (stated.Decimals > 0)
        {
            yield return Domain
                .StatedAmount.Create(decimal.Truncate(stated.Number), stated.Unit, 0)
                .WithApproximate(stated.IsApproximate);
        }

        var step = stated.Resolution.Fen;
        foreach (var steps in ShrinkFen(stated.Value.Fen / step))
        {
            yield return Domain
                .StatedAmount.FromMoney(Domain.Money.FromFen(steps * step), stated.Unit, stated.Decimals)
                .WithApproximate(stated.IsApproximate);
        }
    }

    private static IEnumerable<AmountUnit> Below(AmountUnit unit) =>
        Enum.GetValues<AmountUnit>().Where(other => other < unit);

    private static IEnumerable<decimal> ShrinkDecimal(decimal number)
    {
        if (number < 0)
        {
            yield return -number;
        }

        if (decimal.Truncate(number) != number)
        {
            yield return decimal.Truncate(number);
            yield return decimal.Round(number, number.Scale - 1, MidpointRounding.ToZero);
        }
        else if (number != 0)
        {
            yield return decimal.Truncate(number / 10);
            yield return number - Math.Sign(number);
        }
    }

    private static IEnumerable<Weights> ShrinkWeights(Weights weights)
    {
        foreach (var fewer in Without(weights.Values))
        {
            if (fewer.Any(weight => weight > 0))
            {
                yield return new Weights(fewer);
            }
        }

        for (var i = 0; i < weights.Values.Length; i++)
        {
            foreach (var smaller in ShrinkDecimal(weights.Values[i]))
            {
                var values = weights.Values.SetItem(i, smaller);
                if (values.Any(weight => weight > 0))
                {
                    yield return new Weights(values);
                }
            }
        }
    }

    private static IEnumerable<ImmutableArray<T>> Without<T>(ImmutableArray<T> items)
    {
        if (items.Length > 16)
        {
            yield return items[..(items.Length / 2)];
            yield return items[(items.Length / 2)..];
        }

        for (var i = 0; i < Math.Min(items.Length, 16); i++)
        {
            yield return items.RemoveAt(i);
        }
    }
}
