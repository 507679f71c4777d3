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
/// <param name="Value">The value in 元 and as a plain fraction; null where something divides by zero.</param>
/// <param name="FitsUnits">Whether no step has more counters than a unit can have.</param>
/// <param name="Counters">The exponents of the counters that are left.</param>
/// <param name="MinMoney">The smallest number of times that money occurs in a product.</param>
/// <param name="MaxMoney">The largest.</param>
public sealed record OracleResult(
    Fraction? Value,
    bool FitsUnits,
    ImmutableSortedDictionary<string, int> Counters,
    int MinMoney,
    int MaxMoney
)
{
    /// <summary>Whether a decimal can hold the value, rounded where necessary.</summary>
    public bool IsComputable =>
        FitsUnits && Value is { } value && BigInteger.Abs(value.RoundTo(0)) < BigInteger.One << 96;

    public MoneyOccurrence Money =>
        MaxMoney > 1 ? MoneyOccurrence.Repeated
        : MinMoney == 1 && MaxMoney == 1 ? MoneyOccurrence.Once
        : MoneyOccurrence.Missing;
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
        ["个月"] = (1, "月"),
        ["期"] = (1, "期"),
        ["讲"] = (1, "讲"),
        ["%"] = (0.01m, ""),
        ["万"] = (10_000, ""),
        ["万份"] = (10_000, "份"),
        ["家机构"] = (1, "家机构"),
    };

    public static OracleResult Evaluate(OracleNode node) =>
        node switch
        {
            OracleLeaf leaf => EvaluateLeaf(leaf),
            OracleProduct product => EvaluateParts(product.Factors, Multiply),
            OracleSum sum => EvaluateParts(sum.Terms, Add),
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

        var value = Fraction.From(leaf.Number) * Fraction.From(scale);
        var money = exponents.GetValueOrDefault("元");
        return new OracleResult(value, true, exponents.ToImmutable(), money, money);
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
            isDivisor ? left.MaxMoney - right.MinMoney : left.MaxMoney + right.MaxMoney
        );
    }

    private static OracleResult Add(OracleResult left, OracleResult right, bool isSubtracted)
    {
        Fraction? value = (left.Value, right.Value) switch
        {
            ({ } a, { } b) => isSubtracted ? a - b : a + b,
            _ => null,
        };
        return new OracleResult(
            value,
            left.FitsUnits && right.FitsUnits,
            left.Counters.Where(pair => right.Counters.GetValueOrDefault(pair.Key) == pair.Value)
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            Math.Min(left.MinMoney, right.MinMoney),
            Math.Max(left.MaxMoney, right.MaxMoney)
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
