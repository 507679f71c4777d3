using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PerformanceBudget.Testing;

/// <summary>A calculation that the tests evaluate on their own, in fractions of whole numbers.</summary>
public abstract record OracleNode;

public sealed record OracleLeaf(decimal Number, string Unit) : OracleNode;

public sealed record OracleProduct(ImmutableArray<OraclePart> Factors) : OracleNode;

public sealed record OracleSum(ImmutableArray<OraclePart> Terms) : OracleNode;

/// <summary>A factor or divisor of a product, a term or subtrahend of a sum.</summary>
public readonly record struct OraclePart(OracleNode Node, bool IsInverse);

/// <summary>An exact fraction, its denominator positive.</summary>
public readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    public static Fraction From(decimal number)
    {
        var bits = decimal.GetBits(number);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], number < 0, scale: 0));
        return new Fraction(mantissa, BigInteger.Pow(10, number.Scale)).Reduced();
    }

    public static Fraction operator *(Fraction left, Fraction right) =>
        new Fraction(left.Numerator * right.Numerator, left.Denominator * right.Denominator).Reduced();

    public static Fraction operator /(Fraction left, Fraction right) =>
        new Fraction(
            left.Numerator * right.Denominator * right.Numerator.Sign,
            left.Denominator * BigInteger.Abs(right.Numerator)
        ).Reduced();

    public static Fraction operator +(Fraction left, Fraction right) =>
        new Fraction(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        ).Reduced();

    public static Fraction operator -(Fraction left, Fraction right) =>
        left + new Fraction(-right.Numerator, right.Denominator);

    /// <summary>Whether a decimal can hold it exactly.</summary>
    public bool FitsDecimal
    {
        get
        {
            var (mantissa, scale) = (Numerator, 0);
            var denominator = Denominator;
            while (denominator != 1)
            {
                if (++scale > 28)
                {
                    return false;
                }

                mantissa *= 10;
                var gcd = BigInteger.GreatestCommonDivisor(mantissa, denominator);
                (mantissa, denominator) = (mantissa / gcd, denominator / gcd);
            }

            return BigInteger.Abs(mantissa) < BigInteger.One << 96;
        }
    }

    /// <summary>Rounded half away from zero, as a whole number of units of the last decimal.</summary>
    public BigInteger RoundTo(int decimals)
    {
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var rounded = ((2 * scaled) + Denominator) / (2 * Denominator);
        return Numerator.Sign * rounded;
    }

    private Fraction Reduced()
    {
        var gcd = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return new Fraction(Numerator / gcd, Denominator / gcd);
    }
}

/// <summary>What the oracle makes of a calculation.</summary>
/// <param name="Value">
/// The value in 元, in the smallest counter of each kind and as a plain fraction; null where something divides by zero.
/// </param>
/// <param name="FitsUnits">Whether no step has more counters than a unit can have.</param>
/// <param name="Counters">The exponents of the counters that are left.</param>
/// <param name="MinMoney">The smallest number of times that money occurs in a product.</param>
/// <param name="MaxMoney">The largest.</param>
/// <param name="CanBeMoney">Whether no product has money, and each a number without a unit.</param>
/// <param name="IsRate">Whether there is a percentage in it.</param>
/// <param name="IsDoubtful">Whether a percentage is one of nobody knows what.</param>
/// <param name="TookMoney">Whether a number without a unit was taken for money.</param>
/// <param name="Mixes">Whether terms of a sum have other counters.</param>
public sealed record OracleResult(
    Fraction? Value,
    bool FitsUnits,
    ImmutableSortedDictionary<string, int> Counters,
    int MinMoney,
    int MaxMoney,
    bool CanBeMoney = false,
    bool IsRate = false,
    bool IsDoubtful = false,
    bool TookMoney = false,
    bool Mixes = false
)
{
    /// <summary>Whether a decimal can hold the value, rounded where necessary.</summary>
    public bool IsComputable =>
        FitsUnits && Value is { } value && BigInteger.Abs(value.RoundTo(0)) < BigInteger.One << 96;

    public MoneyOccurrence Money =>
        MaxMoney > 1 ? MoneyOccurrence.Repeated
        : MinMoney == 1 && MaxMoney == 1 ? MoneyOccurrence.Once
        : CanBeMoney ? MoneyOccurrence.Implied
        : MoneyOccurrence.Missing;

    /// <summary>Whether nobody can say whether the result is right, because counters of time are left that have no factor.</summary>
    public bool LeavesTime =>
        Counters.Any(above =>
            above.Value > 0
            && FormulaOracle.IsTime(above.Key)
            && Counters.Any(below => below.Value < 0 && FormulaOracle.IsTime(below.Key))
        );

    /// <summary>Whether several counters of time are left on one side, so that one may count the other.</summary>
    public bool RepeatsTime =>
        Counters.Count(pair => pair.Value > 0 && FormulaOracle.IsTime(pair.Key)) > 1
        || Counters.Count(pair => pair.Value < 0 && FormulaOracle.IsTime(pair.Key)) > 1;

    /// <summary>The same in money.</summary>
    public OracleResult InMoney() =>
        this with
        {
            Counters = Counters.SetItem("元", 1),
            MinMoney = 1,
            MaxMoney = 1,
            CanBeMoney = false,
            TookMoney = true,
        };
}

public static class FormulaOracle
{
    private static readonly Dictionary<string, (decimal Scale, string Counters)> Units = new(
        StringComparer.Ordinal
    )
    {
        [""] = (1, ""),
        ["元"] = (1, "元"),
        ["万元"] = (10_000, "元"),
        ["元/人"] = (1, "元/人"),
        ["元/人/天"] = (1, "元/人/天"),
        ["元/讲"] = (1, "元/讲"),
        ["元/株"] = (1, "元/株"),
        ["人"] = (1, "人"),
        ["天"] = (1, "天"),
        ["月"] = (1, "月"),
        ["个月"] = (1, "月"),
        ["期"] = (1, "期"),
        ["讲"] = (1, "讲"),
        ["%"] = (0.01m, ""),
        ["万"] = (10_000, ""),
        ["万份"] = (10_000, "份"),
        ["家机构"] = (1, "家机构"),
        ["年"] = (1, "年"),
        ["季度"] = (1, "季度"),
        ["周"] = (1, "周"),
        ["元/月"] = (1, "元/月"),
        ["元/年"] = (1, "元/年"),
        ["元/周"] = (1, "元/周"),
        ["吨"] = (1, "吨"),
        ["公斤"] = (1, "公斤"),
        ["元/公斤"] = (1, "元/公斤"),
        ["亩"] = (1, "亩"),
        ["公顷"] = (1, "公顷"),
        ["元/亩"] = (1, "元/亩"),
        ["元/平方米"] = (1, "元/平方米"),
    };

    // The smallest of each kind, and how many of it the others are. A 亩 is 2000/3 平方米.
    private static readonly Dictionary<string, (string Base, decimal Weight)> Weights = new(
        StringComparer.Ordinal
    )
    {
        ["月"] = ("月", 1),
        ["季度"] = ("月", 3),
        ["年"] = ("月", 12),
        ["天"] = ("天", 1),
        ["周"] = ("天", 7),
        ["公斤"] = ("公斤", 1),
        ["吨"] = ("公斤", 1000),
        ["平方米"] = ("三分之一平方米", 3),
        ["亩"] = ("三分之一平方米", 2000),
        ["公顷"] = ("三分之一平方米", 30_000),
    };

    /// <summary>Whether it can calculate with a unit.</summary>
    public static bool Knows(string unit) => Units.ContainsKey(unit);

    /// <summary>Whether a counter measures time.</summary>
    public static bool IsTime(string counter) => counter is "月" or "天";

    /// <summary>A number of counters as a number of the smallest ones of their kinds.</summary>
    public static (Fraction Value, ImmutableSortedDictionary<string, int> Counters) InBase(
        Fraction value,
        IEnumerable<KeyValuePair<string, int>> counters
    )
    {
        var bases = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (counter, exponent) in counters)
        {
            var (name, weight) = Weights.GetValueOrDefault(counter, (counter, 1));
            for (var i = 0; i < Math.Abs(exponent); i++)
            {
                value = exponent > 0 ? value * Fraction.From(weight) : value / Fraction.From(weight);
            }

            bases[name] = bases.GetValueOrDefault(name) + exponent;
            if (bases[name] == 0)
            {
                bases.Remove(name);
            }
        }

        return (value, bases.ToImmutable());
    }

    public static OracleResult Evaluate(OracleNode node) =>
        node switch
        {
            OracleLeaf leaf => EvaluateLeaf(leaf),
            OracleProduct product => EvaluateParts(product.Factors, Multiply),
            OracleSum sum => EvaluateSum(sum.Terms),
            _ => throw new ArgumentException("No such node.", nameof(node)),
        };

    private static OracleResult EvaluateLeaf(OracleLeaf leaf)
    {
        var (scale, counters) = Units[leaf.Unit];
        var exponents = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var names = counters.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0)
            {
                exponents[names[i]] = i == 0 ? 1 : -1;
            }
        }

        var (value, bases) = InBase(Fraction.From(leaf.Number) * Fraction.From(scale), exponents);
        var money = exponents.GetValueOrDefault("元");
        var isDimensionless = exponents.Count == 0;
        return new OracleResult(
            value,
            true,
            bases,
            money,
            money,
            CanBeMoney: isDimensionless && scale >= 1,
            IsRate: isDimensionless && scale < 1
        );
    }

    // A percentage at the end of a sum is a share of it.
    private static OracleResult EvaluateSum(ImmutableArray<OraclePart> terms)
    {
        if (terms[^1].Node is not OracleLeaf { Unit: "%", Number: var percent })
        {
            return EvaluateParts(terms, Add);
        }

        var whole = EvaluateParts(terms.RemoveAt(terms.Length - 1), Add);
        if (whole.IsRate && whole.MaxMoney <= 0)
        {
            return EvaluateParts(terms, Add);
        }

        var share = Fraction.From(percent) * Fraction.From(0.01m);
        var one = Fraction.From(1);
        return whole with { Value = whole.Value * (terms[^1].IsInverse ? one - share : one + share) };
    }

    private static OracleResult EvaluateParts(
        ImmutableArray<OraclePart> parts,
        Func<OracleResult, OracleResult, bool, OracleResult> combine
    ) =>
        parts
            .Skip(1)
            .Aggregate(
                Evaluate(parts[0].Node),
                (left, part) => combine(left, Evaluate(part.Node), part.IsInverse)
            );

    private static OracleResult Multiply(OracleResult left, OracleResult right, bool isDivisor)
    {
        var sign = isDivisor ? -1 : 1;
        var counters = left.Counters.ToBuilder();
        foreach (var (counter, exponent) in right.Counters)
        {
            counters[counter] = counters.GetValueOrDefault(counter) + (sign * exponent);
            if (counters[counter] == 0)
            {
                counters.Remove(counter);
            }
        }

        Fraction? value = (left.Value, right.Value) switch
        {
            ({ } a, { } b) when !isDivisor => a * b,
            ({ } a, { Numerator.IsZero: false } b) => a / b,
            _ => null,
        };
        return new OracleResult(
            value,
            left.FitsUnits && right.FitsUnits && Fits(counters),
            counters.ToImmutable(),
            isDivisor ? left.MinMoney - right.MaxMoney : left.MinMoney + right.MinMoney,
            isDivisor ? left.MaxMoney - right.MinMoney : left.MaxMoney + right.MaxMoney,
            (left.CanBeMoney && right.MaxMoney == 0)
                || (!isDivisor && right.CanBeMoney && left.MaxMoney == 0),
            left.IsRate || right.IsRate,
            left.IsDoubtful || right.IsDoubtful,
            left.TookMoney || right.TookMoney,
            left.Mixes || right.Mixes
        );
    }

    private static OracleResult Add(OracleResult left, OracleResult right, bool isSubtracted)
    {
        var isDoubtful =
            left.MaxMoney > 0 ? right.MaxMoney <= 0 && right.IsRate : right.MaxMoney > 0 && left.IsRate;
        if (!isDoubtful)
        {
            right = left.MaxMoney > 0 && right.CanBeMoney ? right.InMoney() : right;
            left = right.MaxMoney > 0 && left.CanBeMoney ? left.InMoney() : left;
        }

        Fraction? value = (left.Value, right.Value) switch
        {
            ({ } a, { } b) => isSubtracted ? a - b : a + b,
            _ => null,
        };
        var common = left
            .Counters.Where(pair => right.Counters.GetValueOrDefault(pair.Key) == pair.Value)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new OracleResult(
            value,
            left.FitsUnits && right.FitsUnits,
            common,
            Math.Min(left.MinMoney, right.MinMoney),
            Math.Max(left.MaxMoney, right.MaxMoney),
            left.CanBeMoney && right.CanBeMoney,
            left.IsRate || right.IsRate,
            isDoubtful || left.IsDoubtful || right.IsDoubtful,
            left.TookMoney || right.TookMoney,
            left.Mixes || right.Mixes || common.Count < Math.Max(left.Counters.Count, right.Counters.Count)
        );
    }

    private static bool Fits(IEnumerable<KeyValuePair<string, int>> counters) =>
        counters.Sum(pair => Math.Abs(pair.Value)) <= Unit.MaxCounters;
}

/// <summary>Writes a calculation with signs and blanks chosen by a number.</summary>
public static class OracleText
{
    private static readonly string[] Times = ["*", "×", "＊", "·", " × ", "*", "x", "X", " * "];
    private static readonly string[] Divide = ["÷", "÷", " ÷ "];
    private static readonly string[] Plus = ["+", "＋", " + "];
    private static readonly string[] Minus = ["-", "－", "−", " - "];
    private static readonly string[] Open = ["(", "（", "( "];
    private static readonly string[] Close = [")", "）", " )"];

    public static string Write(OracleNode node, int spelling)
    {
        var text = new StringBuilder();
        Append(text, node, ref spelling);
        return text.ToString();
    }

    private static void Append(StringBuilder text, OracleNode node, ref int spelling)
    {
        switch (node)
        {
            case OracleLeaf leaf:
                text.Append(leaf.Number.ToString(CultureInfo.InvariantCulture));
                text.Append(Choose(["", "", "", " "], ref spelling));
                text.Append(leaf.Unit);
                break;

            case OracleProduct product:
                AppendParts(
                    text,
                    product.Factors,
                    Times,
                    Divide,
                    node => node is not OracleLeaf,
                    ref spelling
                );
                break;

            case OracleSum sum:
                AppendParts(text, sum.Terms, Plus, Minus, node => node is OracleSum, ref spelling);
                break;
        }
    }

    private static void AppendParts(
        StringBuilder text,
        ImmutableArray<OraclePart> parts,
        string[] sign,
        string[] inverseSign,
        Predicate<OracleNode> needsParentheses,
        ref int spelling
    )
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var isEnclosed = needsParentheses(parts[i].Node);
            if (i > 0)
            {
                var chosen = Choose(parts[i].IsInverse ? inverseSign : sign, ref spelling);

                // An x multiplies before a number and is a letter before anything else.
                text.Append(isEnclosed && chosen is "x" or "X" ? "*" : chosen);
            }

            text.Append(isEnclosed ? Choose(Open, ref spelling) : "");
            Append(text, parts[i].Node, ref spelling);
            text.Append(isEnclosed ? Choose(Close, ref spelling) : "");
        }
    }

    private static string Choose(string[] spellings, ref int spelling)
    {
        if (spelling == 0)
        {
            return spellings[0];
        }

        var chosen = spellings[spelling % spellings.Length];
        spelling = (int)(((spelling * 1_103_515_245L) + 12_345) & int.MaxValue);
        return chosen;
    }
}
