using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>A formula as a tree of its own, with the spelling in which it is to be written.</summary>
/// <param name="Root">The calculation.</param>
/// <param name="Spelling">Chooses among the signs and blanks that documents use.</param>
public sealed record FormulaCase(OracleNode Root, int Spelling)
{
    public string Text => OracleText.Write(Root, Spelling);

    public override string ToString() => Text;
}

/// <summary>A text that is rarely a formula and often almost one.</summary>
public sealed record AlmostFormula(string Text)
{
    public override string ToString() =>
        string.Concat(Text.Select(c => c is >= ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:X4}"));
}

/// <summary>Units of known and unknown counters, quantities of them, and formulas over these.</summary>
public static class CostingGenerators
{
#if NET10_0_OR_GREATER
    public const int Cases = 2_000;
#else
    public const int Cases = 100;
#endif

    private static readonly string[] Counters =
    [
        "元",
        "人",
        "次",
        "场",
        "天",
        "月",
        "年",
        "期",
        "讲",
        "份",
        "株",
        "(次/场)",
        "家机构",
        "千斤顶",
        "克",
        "公斤",
        "LED屏",
    ];

    private static readonly string[] Scales = ["", "", "", "", "%", "‰", "万", "十", "百", "千"];

    private static readonly string[] OperandUnits =
    [
        "",
        "",
        "",
        "元",
        "元",
        "万元",
        "元/人",
        "元/人/天",
        "元/讲",
        "元/株",
        "人",
        "天",
        "个月",
        "期",
        "讲",
        "%",
        "万",
        "万份",
        "家机构",
        "年",
        "季度",
        "周",
        "元/月",
        "元/年",
        "元/周",
        "吨",
        "公斤",
        "元/公斤",
        "亩",
        "公顷",
        "元/亩",
        "元/平方米",
    ];

    public static readonly ImmutableArray<string> Fragments =
    [
        .. "0123456789０１．.，,+-－−*×xX＊·÷/／=＝→≈()（）:：。；;、%％‰每人天月年元万亿次场期份 \u3000\t\u200B\uFEFF\0约a".Select(
            c => c.ToString()
        ),
        "万元",
        "元/人/天",
        "元/人·月",
        "次/场",
        "(次/场)",
        "%(百分比)",
        "每人每天",
        "家机构",
        "培训费",
        "大约",
        "00",
        ",000",
        ".00",
        "9999999999999999999999999999",
        "\uD800",
        "\uDC00",
        "\u202E",
        "((((",
        "))))",
    ];

    public static Arbitrary<Unit> Unit() => Arb.From(UnitGen(), ShrinkUnit);

    public static Arbitrary<Quantity> Quantity() => Arb.From(QuantityGen(), ShrinkQuantity);

    public static Arbitrary<FormulaCase> FormulaCase() => Arb.From(FormulaGen(), ShrinkFormula);

    public static Arbitrary<AlmostFormula> AlmostFormula() =>
        Arb.From(
            AlmostFormulaGen(),
            almost =>
                Enumerable
                    .Range(0, almost.Text.Length)
                    .Select(i => new AlmostFormula(almost.Text.Remove(i, 1)))
        );

    public static Arbitrary<CultureInfo> Culture() =>
        Arb.From(
            Gen.Elements("tr-TR", "de-DE", "zh-CN", "ar-SA", "fa-IR").Select(CultureInfo.GetCultureInfo),
            _ => []
        );

    public static Gen<AlmostFormula> AlmostFormulaGen() =>
        Gen.Frequency(
                (
                    2,
                    Gen.Choose(0, 14)
                        .SelectMany(n => Gen.Elements<string>(Fragments).ArrayOf(n))
                        .Select(string.Concat)
                ),
                (3, from formula in FormulaGen() from mutated in Mutate(formula.Text) select mutated)
            )
            .Select(text => new AlmostFormula(text));

    // At most four counters, so that a product of three units is always within the limits.
    private static Gen<Unit> UnitGen() =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Constant(1)), (3, Gen.Choose(2, 4)))
        from counters in Gen.Elements(Counters).ArrayOf(count)
        from signs in Gen.Elements(1, 1, -1).ArrayOf(count)
        from scale in Gen.Elements(Scales)
        from isBelow in Gen.Elements(false, false, true)
        select Combine(counters, signs, scale, isBelow);

    private static Unit Combine(string[] counters, int[] signs, string scale, bool isBelow)
    {
        var unit = Domain.Unit.Parse(scale);
        unit = isBelow ? unit.Reciprocal() : unit;
        for (var i = 0; i < counters.Length; i++)
        {
            var counter = Domain.Unit.Parse(counters[i]);
            unit = signs[i] > 0 ? unit * counter : unit / counter;
        }

        return unit;
    }

    private static Gen<Quantity> QuantityGen() =>
        from number in NumberGen()
        from isNegative in Gen.Elements(false, false, true)
        from unit in UnitGen()
        select Domain.Quantity.Create(isNegative ? -number : number, unit);

    private static Gen<decimal> NumberGen() =>
        Gen.Frequency(
            (1, Gen.Elements(0m, 0.00m, 1m, 1.0m, 100m, 0.000001m, 99_999_999_999_999_999_999_999_999m)),
            (6, Gen.Choose(0, 9_999).Select(n => (decimal)n)),
            (4, Gen.Choose(0, 999_999).Select(n => n / 100m)),
            (
                2,
                from n in Gen.Choose(0, 999_999)
                from scale in Gen.Choose(0, 6)
                select new decimal(n, 0, 0, false, (byte)scale)
            )
        );

    private static Gen<FormulaCase> FormulaGen() =>
        from root in CompositeGen(3)
        from spelling in Gen.Choose(0, int.MaxValue)
        select new FormulaCase(root, spelling);

    private static Gen<OracleNode> NodeGen(int depth) =>
        depth == 0 ? LeafGen() : Gen.Frequency((4, LeafGen()), (2, CompositeGen(depth)));

    private static Gen<OracleNode> LeafGen() =>
        from number in Gen.Frequency((8, NumberGen().Where(n => n < 1_000_000)), (1, NumberGen()))
        from unit in Gen.Elements(OperandUnits)
        select (OracleNode)new OracleLeaf(number, unit);

    private static Gen<OracleNode> CompositeGen(int depth) =>
        from count in Gen.Choose(2, 4)
        from parts in NodeGen(depth - 1).ArrayOf(count)
        from inverse in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(count)
        from isSum in Gen.Elements(false, true)
        select isSum
            ? (OracleNode)new OracleSum(Zip(parts, inverse))
            : new OracleProduct(Zip(parts, inverse));

    private static ImmutableArray<OraclePart> Zip(OracleNode[] parts, bool[] inverse) =>
        [.. parts.Select((part, i) => new OraclePart(part, i > 0 && inverse[i]))];

    private static Gen<string> Mutate(string text) =>
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, text.Length - 1)
        from fragment in Gen.Elements<string>(Fragments)
        select kind switch
        {
            0 => text,
            1 => text.Remove(at, 1),
            2 => text.Insert(at, fragment),
            3 => text + "=" + fragment,
            _ => text.Remove(at, 1).Insert(at, fragment),
        };

    private static IEnumerable<Unit> ShrinkUnit(Unit unit)
    {
        if (unit.Dimension != unit)
        {
            yield return unit.Dimension;
        }

        foreach (var counter in unit.Numerator.Distinct(StringComparer.Ordinal))
        {
            yield return unit / Domain.Unit.Parse(counter);
        }

        foreach (var counter in unit.Denominator.Distinct(StringComparer.Ordinal))
        {
            yield return unit * Domain.Unit.Parse(counter);
        }
    }

    private static IEnumerable<Quantity> ShrinkQuantity(Quantity quantity)
    {
        foreach (var unit in ShrinkUnit(quantity.Unit))
        {
            yield return Domain.Quantity.Create(quantity.Number, unit);
        }

        foreach (var number in ShrinkNumber(quantity.Number))
        {
            yield return Domain.Quantity.Create(number, quantity.Unit);
        }
    }

    private static IEnumerable<decimal> ShrinkNumber(decimal number)
    {
        if (number < 0)
        {
            yield return -number;
        }

        var whole = decimal.Truncate(number);
        if (whole != number)
        {
            yield return whole;
        }
        else if (number != 0)
        {
            yield return 0;
            yield return decimal.Truncate(number / 2);
        }
    }

    private static IEnumerable<FormulaCase> ShrinkFormula(FormulaCase formula)
    {
        if (formula.Spelling != 0)
        {
            yield return formula with
            {
                Spelling = 0,
            };
        }

        foreach (var root in ShrinkNode(formula.Root))
        {
            if (root is not OracleLeaf)
            {
                yield return formula with
                {
                    Root = root,
                };
            }
        }
    }

    private static IEnumerable<OracleNode> ShrinkNode(OracleNode node) =>
        node switch
        {
            OracleSum sum => sum
                .Terms.Select(term => term.Node)
                .Concat(ShrinkParts(sum.Terms).Select(terms => new OracleSum(terms))),
            OracleProduct product => product
                .Factors.Select(factor => factor.Node)
                .Concat(ShrinkParts(product.Factors).Select(factors => new OracleProduct(factors))),
            OracleLeaf leaf => (
                leaf.Unit.Length > 0 ? [leaf with { Unit = "" }] : Array.Empty<OracleLeaf>()
            ).Concat(ShrinkNumber(leaf.Number).Select(number => leaf with { Number = number })),
            _ => [],
        };

    private static IEnumerable<ImmutableArray<OraclePart>> ShrinkParts(ImmutableArray<OraclePart> parts)
    {
        for (var i = 0; parts.Length > 2 && i < parts.Length; i++)
        {
            var without = parts.RemoveAt(i);
            yield return without.SetItem(0, without[0] with { IsInverse = false });
        }

        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var smaller in ShrinkNode(parts[i].Node))
            {
                yield return parts.SetItem(i, parts[i] with { Node = smaller });
            }
        }
    }
}
