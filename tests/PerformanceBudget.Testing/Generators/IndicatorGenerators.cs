using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>A number that an indicator was found to have, near the targets of the other generators.</summary>
public sealed record Actual(decimal Number);

/// <summary>A threshold or a range.</summary>
public sealed record NumericTarget(IndicatorValue Value)
{
    public bool IsSatisfiedBy(decimal actual) =>
        Value is ThresholdValue threshold
            ? threshold.IsSatisfiedBy(actual)
            : ((RangeValue)Value).IsSatisfiedBy(actual);

    public decimal Attainment(decimal actual) =>
        Value is ThresholdValue threshold
            ? threshold.Attainment(actual)
            : ((RangeValue)Value).Attainment(actual);
}

/// <summary>A text that is a value of some kind, or almost one.</summary>
public sealed record ValueText(string Text)
{
    public override string ToString() =>
        string.Concat(
            Text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : $"{c}")
        );
}

/// <summary>Indicator values of every kind, biased to few numbers and units so that two of them often meet.</summary>
public static class IndicatorGenerators
{
#if NET10_0_OR_GREATER
    public const int Cases = 2_000;
#else
    public const int Cases = 100;
#endif

    private static readonly ImmutableArray<string> Units =
    [
        "",
        "%",
        "元",
        "万元",
        "亿元",
        "人",
        "人次",
        "次/场",
        "次/(场)",
        "元/人/天",
        "万元/人",
        "万平方米",
        "个工作日",
        "/月",
        "次/月",
        "℃",
        "万",
    ];

    private static readonly ImmutableArray<string> Words =
    [
        "好",
        "及时",
        "满意",
        "显著提升",
        "控制在预算内",
        "没有人听说过的词",
        "十二个字的词也还是一个词吗",
        "OK",
        "𠀀𠀁",
        "三同时",
    ];

    private static readonly ImmutableArray<string> Fragments =
    [
        .. "0123456789０９.．,，-－—~～至到≥≤＞>＜<＝=﹦%％（）()/·*、每年月日底前内以上下及含为不超约》^ \t\u3000\u200B\uFEFF\0".Select(
            c => c.ToString()
        ),
        "大于等于",
        "不低于",
        "约",
        "近",
        "余",
        "多",
        "来",
        "左右",
        "±",
        "。",
        "达到",
        "控制在",
        "以上",
        "以内",
        "2026",
        "12月",
        "底之前",
        "完成",
        "及时",
        "满意",
        "万元",
        "人次",
        "小时",
        "元/人",
        "**",
        "\uD840\uDC00",
        "\uD800",
        "\uDC00",
        "999999999",
    ];

    public static Arbitrary<Comparison> Comparison() =>
        Arb.From(Gen.Elements(Enum.GetValues<Comparison>()), comparison => Below(comparison));

    public static Arbitrary<Unit> Unit() => Arb.From(UnitGen(), ShrinkUnit);

    public static Arbitrary<Actual> Actual() =>
        Arb.From(
            Gen.Frequency(
                    (8, NumberGen()),
                    (
                        1,
                        Gen.Elements(
                            decimal.MaxValue,
                            decimal.MinValue,
                            1e-28m,
                            2.9999999999999999999999999999m
                        )
                    )
                )
                .Select(number => new Actual(number)),
            actual => ShrinkNumber(actual.Number).Select(number => new Actual(number))
        );

    public static Arbitrary<StatedDate> StatedDate() => Arb.From(DateGen(), ShrinkDate);

    public static Arbitrary<ThresholdValue> ThresholdValue() => Arb.From(ThresholdGen(), ShrinkThreshold);

    public static Arbitrary<RangeValue> RangeValue() => Arb.From(RangeGen(), ShrinkRange);

    public static Arbitrary<DeadlineValue> DeadlineValue() =>
        Arb.From(DeadlineGen(), deadline => ShrinkDate(deadline.By).Select(Domain.DeadlineValue.Of));

    public static Arbitrary<QualitativeValue> QualitativeValue() =>
        Arb.From(QualitativeGen(), ShrinkQualitative);

    public static Arbitrary<NumericTarget> NumericTarget() =>
        Arb.From(
            NumericGen().Select(value => new NumericTarget(value)),
            target => ShrinkValue(target.Value).Select(value => new NumericTarget(value))
        );

    public static Arbitrary<IndicatorValue> IndicatorValue() => Arb.From(ValueGen(), ShrinkValue);

    public static Arbitrary<ValueText> ValueText() =>
        Arb.From(
            TextGen().Select(text => new ValueText(text)),
            text => ShrinkText(text.Text).Select(shorter => new ValueText(shorter))
        );

    public static Arbitrary<IndicatorCategory> IndicatorCategory() =>
        Arb.From(CategoryGen(), category => category.IsLocal ? Domain.IndicatorCategory.National : []);

    public static Arbitrary<Indicator> Indicator() =>
        Arb.From(
            from category in CategoryGen()
            from name in Gen.Elements("举办场次", "党建氛围营造浓厚", "“七一”系列活动 开展及时", "𠀀", "Ａ B")
            from value in Gen.Frequency(
                (1, Gen.Constant<IndicatorValue?>(null)),
                (6, ValueGen().Select(v => (IndicatorValue?)v))
            )
            from weight in Gen.Elements<decimal?>(null, 0, 0.5m, 10, 100)
            from indicator in WithMoreGen(Domain.Indicator.Create(category, name, value, weight))
            select indicator,
            ShrinkIndicator
        );

    // Most forms say no more of an indicator.
    private static Gen<Indicator> WithMoreGen(Indicator indicator) =>
        Gen.Frequency(
            (3, Gen.Constant(indicator)),
            (
                1,
                from overall in ValueGen()
                from targets in Gen.Choose(0, 3)
                from target in ValueGen()
                from previous in ValueGen()
                from direction in Gen.Elements<TargetDirection?>(
                    null,
                    TargetDirection.MoreIsBetter,
                    TargetDirection.LessIsBetter,
                    TargetDirection.ToBeMet
                )
                from note in Gen.Elements(null, "按计划标准", "完成得满分，\n每差1%扣1分")
                select indicator
                    .WithOverallValue(overall)
                    .WithTargets([
                        .. Enumerable
                            .Range(1, targets)
                            .Select(i => IndicatorTarget.Create($"{i}县", i == 2 ? null : target)),
                    ])
                    .WithPreviousValue(previous)
                    .WithDirection(direction)
                    .WithNotes(explanation: note, standard: note, scoring: note, remark: note)
            )
        );

    private static Gen<Unit> UnitGen() => Gen.Elements<string>(Units).Select(text => Domain.Unit.Parse(text));

    private static Gen<decimal> NumberGen() =>
        from magnitude in Gen.Frequency(
            (3, Gen.Choose(0, 3).Select(number => (decimal)number)),
            (3, Gen.Choose(0, 200).Select(number => number * 0.5m)),
            (2, Gen.Choose(0, 1_000_000).Select(number => number / 10_000m)),
            (
                1,
                Gen.Elements(
                    0.0000000001m,
                    999_999_999_999_999m,
                    999_999_999_999_999.9999999999m,
                    95.00m,
                    95.000000000000m
                )
            ),
            (
                1,
                from high in Gen.Choose(0, 999_999)
                from low in Gen.Choose(0, 999_999_999)
                select (high * 1_000_000_000m) + low
            )
        )
        from isNegative in Gen.Elements(false, false, false, true)
        select isNegative ? -magnitude : magnitude;

    private static Gen<StatedDate> DateGen() =>
        from year in Gen.Frequency(
            (1, Gen.Constant<int?>(null)),
            (3, Gen.Choose(2020, 2028).Select(year => (int?)year)),
            (1, Gen.Elements<int?>(1000, 9999))
        )
        from month in Gen.Choose(1, 12)
        from day in Gen.Frequency(
            (1, Gen.Constant<int?>(null)),
            (2, Gen.Choose(1, DateTime.DaysInMonth(year ?? 2000, month)).Select(day => (int?)day)),
            (1, Gen.Constant<int?>(DateTime.DaysInMonth(year ?? 2000, month)))
        )
        select Domain.StatedDate.Create(year, month, day);

    private static Gen<ThresholdValue> ThresholdGen() =>
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from number in NumberGen()
        from unit in UnitGen()
        from about in Gen.Elements<About?>(null, null, About.Around, About.Over)
        select Domain.ThresholdValue.Create(comparison, number, unit, about);

    private static Gen<RangeValue> RangeGen() =>
        from first in NumberGen()
        from second in NumberGen()
        from unit in UnitGen()
        select Domain.RangeValue.Between(Math.Min(first, second), Math.Max(first, second), unit);

    private static Gen<DeadlineValue> DeadlineGen() => DateGen().Select(Domain.DeadlineValue.Of);

    private static Gen<QualitativeValue> QualitativeGen() =>
        from count in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Choose(2, 3)), (1, Gen.Constant(8)))
        from words in Gen.Shuffle(
            Words.Where(word => word.EnumerateRunes().Count() <= Domain.QualitativeValue.MaxWordLength)
        )
        select Domain.QualitativeValue.Of(words.Take(count).ToArray());

    private static Gen<IndicatorValue> NumericGen() =>
        Gen.Frequency(
            (3, ThresholdGen().Select(value => (IndicatorValue)value)),
            (1, RangeGen().Select(value => (IndicatorValue)value))
        );

    private static Gen<IndicatorValue> ValueGen() =>
        Gen.Frequency(
            (4, NumericGen()),
            (2, DeadlineGen().Select(value => (IndicatorValue)value)),
            (2, QualitativeGen().Select(value => (IndicatorValue)value)),
            (
                3,
                from text in TextGen()
                where Domain.IndicatorValue.TryParse(text, out _)
                select Domain.IndicatorValue.Parse(text)
            )
        );

    private static Gen<string> TextGen() =>
        Gen.Frequency(
            (
                1,
                Gen.Choose(0, 8)
                    .SelectMany(count => Gen.Elements<string>(Fragments).ArrayOf(count))
                    .Select(string.Concat)
            ),
            (2, from text in WrittenGen() from mutated in Mutate(text) select mutated),
            (2, WrittenGen())
        );

    private static Gen<string> WrittenGen() =>
        Gen.OneOf(
            Gen.OneOf(
                    NumericGen(),
                    DeadlineGen().Select(value => (IndicatorValue)value),
                    QualitativeGen().Select(value => (IndicatorValue)value)
                )
                .Select(value => value.CanonicalText),
            from sign in Gen.Elements(
                "",
                "≥",
                ">=",
                "＞＝ ",
                "大于等于",
                "不超过 ",
                "<",
                "每月",
                "控制在",
                "达到",
                "约",
                "≥近",
                "±"
            )
            from number in NumberGen()
            from more in Gen.Elements("", "", "", "", "余", "多", "万余", "多万")
            from unit in Gen.Elements("", "%", "(%)", " 人次", "个工作日", "万元", "（元/人·月）")
            from behind in Gen.Elements("", "", "以上", "（含）以上", "以内", "内完成", "左右", "多", "。")
            select FormattableString.Invariant($"{sign}{number}{more}{unit}{behind}"),
            from before in Gen.Elements("", "每年", " ")
            from date in DateGen()
            from behind in Gen.Elements("", "前", "底", "底前", "之前完成", "末以前")
            select $"{before}{date.ToString("C")}{behind}"
        );

    private static Gen<string> Mutate(string text) =>
        from kind in Gen.Choose(0, 2)
        from at in Gen.Choose(0, text.Length - 1)
        from fragment in Gen.Elements<string>(Fragments)
        select kind switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, fragment),
            _ => text.Remove(at, 1).Insert(at, fragment),
        };

    private static Gen<IndicatorCategory> CategoryGen() =>
        Gen.Frequency(
            (
                4,
                Gen.Elements<IndicatorCategory>([
                    .. Domain.IndicatorCategory.National,
                    Domain.IndicatorCategory.OutputCost,
                ])
            ),
            (
                2,
                from groupOf in Gen.Elements(Enum.GetValues<IndicatorGroup>())
                from name in Gen.Elements(
                    "制度指标",
                    "制度",
                    "债券资金管理指标",
                    "管理目标",
                    "社会效益指标",
                    "A:B",
                    "𠀀"
                )
                select Domain.IndicatorCategory.Local(groupOf, name)
            )
        );

    private static IEnumerable<Comparison> Below(Comparison comparison) =>
        Enum.GetValues<Comparison>().Where(other => other < comparison);

    private static IEnumerable<Unit> ShrinkUnit(Unit unit) => unit.IsOne ? [] : [Domain.Unit.One];

    private static IEnumerable<decimal> ShrinkNumber(decimal number)
    {
        if (number < 0 && number != decimal.MinValue)
        {
            yield return -number;
        }

        if (decimal.Truncate(number) != number)
        {
            yield return decimal.Truncate(number);
        }
        else if (number != 0)
        {
            yield return decimal.Truncate(number / 10);
            yield return number - Math.Sign(number);
        }
    }

    private static IEnumerable<StatedDate> ShrinkDate(StatedDate date)
    {
        if (date.Day is not null)
        {
            yield return Domain.StatedDate.Create(date.Year, date.Month!.Value);
        }

        if (date is { Year: not null and not 2026, Month: { } month })
        {
            yield return Domain.StatedDate.Create(2026, month);
        }

        if (date.Month > 1)
        {
            yield return Domain.StatedDate.Create(date.Year, 1, date.Day);
        }
    }

    private static IEnumerable<ThresholdValue> ShrinkThreshold(ThresholdValue value) =>
        [
            .. value.About is null ? [] : new[] { value.WithAbout(null) },
            .. ShrinkNumber(value.Number)
                .Select(number =>
                    Domain.ThresholdValue.Create(value.Comparison, number, value.Unit, value.About)
                ),
            .. ShrinkUnit(value.Unit)
                .Select(unit =>
                    Domain.ThresholdValue.Create(value.Comparison, value.Number, unit, value.About)
                ),
            .. Below(value.Comparison)
                .Select(comparison =>
                    Domain.ThresholdValue.Create(comparison, value.Number, value.Unit, value.About)
                ),
        ];

    private static IEnumerable<RangeValue> ShrinkRange(RangeValue value) =>
        [
            .. ShrinkNumber(value.From)
                .Where(from => from <= value.To)
                .Select(from => Domain.RangeValue.Between(from, value.To, value.Unit)),
            .. ShrinkNumber(value.To)
                .Where(to => value.From <= to)
                .Select(to => Domain.RangeValue.Between(value.From, to, value.Unit)),
            .. ShrinkUnit(value.Unit).Select(unit => Domain.RangeValue.Between(value.From, value.To, unit)),
        ];

    private static IEnumerable<QualitativeValue> ShrinkQualitative(QualitativeValue value) =>
        value.Words.Length == 1
            ? []
            : value.Words.Select((_, i) => Domain.QualitativeValue.Create(value.Words.RemoveAt(i)));

    private static IEnumerable<IndicatorValue> ShrinkValue(IndicatorValue value)
    {
        if (!value.IsCanonical)
        {
            yield return Domain.IndicatorValue.Parse(value.CanonicalText);
        }

        IEnumerable<IndicatorValue> smaller = value switch
        {
            ThresholdValue threshold => ShrinkThreshold(threshold),
            RangeValue range => ShrinkRange(range),
            DeadlineValue deadline => ShrinkDate(deadline.By).Select(Domain.DeadlineValue.Of),
            QualitativeValue qualitative => ShrinkQualitative(qualitative),
            _ => ShrinkText(value.Text)
                .Where(text => Domain.IndicatorValue.TryParse(text, out _))
                .Select(Domain.IndicatorValue.Parse),
        };
        foreach (var one in smaller)
        {
            yield return one;
        }
    }

    private static IEnumerable<string> ShrinkText(string text) =>
        Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1));

    private static IEnumerable<Indicator> ShrinkIndicator(Indicator indicator)
    {
        if (indicator.Weight is not null)
        {
            yield return indicator.WithWeight(null);
        }

        if (indicator.Value is { } value)
        {
            yield return indicator.WithValue(null);
            foreach (var smaller in ShrinkValue(value))
            {
                yield return indicator.WithValue(smaller);
            }
        }
    }
}
