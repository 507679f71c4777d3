using System.Globalization;

namespace PerformanceBudget.Testing;

/// <summary>Writes numbers, targets, dates and calculations as people do who fill in a form.</summary>
/// <param name="form">The form.</param>
/// <param name="year">The fiscal year.</param>
internal sealed class Scribe(DeclarationForm form, int year)
{
    /// <summary>The value of an indicator.</summary>
    public IndicatorValue Value(TargetSketch target) =>
        target.Number is { } number ? Value(target.Sign, number, target.Unit)
        : target.Month is { } month ? IndicatorValue.Parse(Deadline(month))
        : IndicatorValue.Parse(target.Text!);

    /// <summary>A number that is to be reached.</summary>
    public IndicatorValue Value(char sign, decimal number, string unit)
    {
        var text = form.HasUnitsInBrackets
            ? Invariant($"{Symbol(sign)}{number:0.00##}({unit})")
            : Invariant($"{Spelled(sign)}{number:0.####}{unit}");
        return IndicatorValue.Parse(text);
    }

    /// <summary>An amount of the form's unit.</summary>
    public StatedAmount Amount(Money amount) =>
        form.HasAmountsInYuan ? StatedAmount.FromMoney(amount, AmountUnit.Yuan, 2) : Stated(amount);

    /// <summary>An amount, in units of ten thousand as long as that is exact.</summary>
    public static StatedAmount Stated(Money amount, bool isApproximate = false)
    {
        var decimals =
            amount.Fen % 10_000 == 0 ? 2
            : amount.Fen % 1_000 == 0 ? 3
            : 4;
        return (
            amount.Fen % 100 == 0
                ? StatedAmount.FromMoney(amount, AmountUnit.TenThousandYuan, decimals)
                : StatedAmount.FromMoney(amount, AmountUnit.Yuan, 2)
        ).WithApproximate(isApproximate);
    }

    /// <summary>An amount rounded to so many decimals of ten thousand.</summary>
    public static StatedAmount Rounded(Money amount, int decimals, bool isApproximate = false) =>
        StatedAmount.Create(
            Math.Round(amount.Fen / 1_000_000m, decimals, MidpointRounding.AwayFromZero),
            AmountUnit.TenThousandYuan,
            decimals,
            isApproximate
        );

    /// <summary>The calculation of a line.</summary>
    public CostFormula Formula(LineSketch line)
    {
        var price = Price(line);
        var counts = line.Counts.Select(
            (count, i) =>
                form.HasNouns && i == 0 && line.Noun.Length > 0
                    ? Invariant($"{count.Number}{(count.Unit == "人" ? "名" : count.Unit)}{line.Noun}")
                    : Invariant($"{count.Number}{count.Unit}")
        );
        return CostFormula.Parse(
            form.Formula switch
            {
                FormulaSpelling.Prose => $"{price}*{string.Join('*', counts)}",
                FormulaSpelling.InYuan => Invariant(
                    $"{string.Join('*', counts)}*{price}={line.Amount.Fen / 100m:0.00}元"
                ),
                _ => $"{string.Join('×', counts)}×{price}={Stated(line.Amount)}",
            }
        );
    }

    /// <summary>What the text of a line says of its calculation.</summary>
    public static string Prose(LineSketch line) =>
        line.Price is null
            ? $"主要用于{line.Use}。"
            : $"{line.Use}，标准{Price(line)}，{string.Join("，", line.Counts.Select(count => Invariant($"{count.Number}{count.Unit}")))}。";

    /// <summary>The last day of a month, or the month.</summary>
    public static DateOnly LastDay(int year, int month) =>
        new(year, month, DateTime.DaysInMonth(year, month));

    private string Deadline(int month) =>
        form.Deadline switch
        {
            DeadlineSpelling.Day => Invariant($"{year}年{month}月{LastDay(year, month).Day}日前"),
            DeadlineSpelling.EndOfMonth => Invariant($"{year}年{month}月底前"),
            _ => Invariant($"{year}年{month}月"),
        };

    private string Spelled(char sign) =>
        (form.Sign, sign) switch
        {
            (_, '=') => form.HasBareNumbers ? string.Empty : "=",
            (SignSpelling.Ascii, '≥') => ">=",
            (SignSpelling.Ascii, _) => "<=",
            (SignSpelling.Words, '≥') => "不低于",
            (SignSpelling.Words, _) => "不超过",
            (SignSpelling.Terms, '≥') => "大于等于",
            (SignSpelling.Terms, _) => "小于等于",
            _ => Symbol(sign),
        };

    private static string Symbol(char sign) => sign.ToString();

    private static string Price(LineSketch line) => Invariant($"{line.Price:0.00}{line.PriceUnit}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
