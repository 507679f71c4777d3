using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Says in words what a check came to.</summary>
internal static class FormulaVerdict
{
    private static readonly BilingualText NotStated = new(
        "算式未写明结果。",
        "The formula states no result."
    );
    private static readonly BilingualText OutOfRange = new(
        "计算结果超出可表示的范围。",
        "The result is out of range."
    );
    private static readonly BilingualText DivisionByZero = new(
        "算式除以零。",
        "The formula divides by zero."
    );
    private static readonly BilingualText CountersOfOneKind = new(
        "单价与数量的计量单位属于同类而无法换算，结果是否正确无法判断。",
        "Price and count are in units of one kind without a factor between them: whether the result is right cannot be said."
    );
    private static readonly BilingualText PercentOfNothing = new(
        "不清楚百分数按哪一项计算，结果是否正确无法判断。",
        "Nobody says what the percentage is a share of: whether the result is right cannot be said."
    );
    private static readonly BilingualText UnknownWord = new(
        "有一个计量单位含义不明，结果是否正确无法判断。",
        "A unit is not understood: whether the result is right cannot be said."
    );
    private static readonly BilingualText InexactNumber = new(
        "算式中的数字为约数，结果是否正确无法判断。",
        "A number is not exact: whether the result is right cannot be said."
    );
    private static readonly BilingualText MissingMoney = new(
        "算式中至少有一项没有金额，结果不是金额。",
        "At least one product has no money, so the result is no money."
    );
    private static readonly BilingualText RepeatedMoney = new(
        "算式中至少有一项金额出现多次，结果不是金额。",
        "At least one product has money more than once, so the result is no money."
    );

    public static BilingualText Of(in FormulaCheck check)
    {
        var stated = check.Stated is { } result ? SpokenQuantity.TextOf(result) : string.Empty;
        return check.Outcome switch
        {
            FormulaOutcome.Exact => new BilingualText(
                $"与写明的{stated}一致。",
                $"Agrees with the stated {stated}."
            ),
            FormulaOutcome.WithinRounding => new BilingualText(
                $"四舍五入后与写明的{stated}一致。",
                $"Agrees with the stated {stated} after rounding."
            ),
            FormulaOutcome.Different => new BilingualText(
                $"与写明的{stated}不一致。",
                $"Differs from the stated {stated}."
            ),
            FormulaOutcome.NoVerdict => check.Doubt switch
            {
                FormulaDoubt.CountersOfOneKind => CountersOfOneKind,
                FormulaDoubt.PercentOfNothing => PercentOfNothing,
                FormulaDoubt.InexactNumber => InexactNumber,
                _ => UnknownWord,
            },
            FormulaOutcome.OutOfRange => OutOfRange,
            FormulaOutcome.DivisionByZero => DivisionByZero,
            _ => NotStated,
        };
    }

    public static ImmutableArray<BilingualText> NotesOf(in FormulaCheck check)
    {
        var notes = ImmutableArray.CreateBuilder<BilingualText>();
        if (check.Money is MoneyOccurrence.Missing or MoneyOccurrence.Repeated)
        {
            notes.Add(check.Money == MoneyOccurrence.Missing ? MissingMoney : RepeatedMoney);
        }

        if (!check.LeftAbove.IsOne)
        {
            notes.Add(
                new BilingualText(
                    $"未约去的计量单位（分子）：{check.LeftAbove.Text}。",
                    $"Units left above the line: {check.LeftAbove.Text}."
                )
            );
        }

        if (!check.LeftBelow.IsOne)
        {
            notes.Add(
                new BilingualText(
                    $"未约去的计量单位（分母）：{check.LeftBelow.Text}。",
                    $"Units left below the line: {check.LeftBelow.Text}."
                )
            );
        }

        return notes.DrainToImmutable();
    }
}
