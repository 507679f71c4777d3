using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Tests.Indicators;

[Laws(Arbitrary = new[] { typeof(IndicatorGenerators) }, MaxTest = IndicatorGenerators.Cases)]
public sealed class IndicatorValueProperties
{
    [Law]
    public void Parsing_keeps_the_text_or_is_canonical(ValueText text)
    {
        if (IndicatorValue.TryParse(text.Text, out var value))
        {
            Assert.Equal(text.Text, value.Text);
            Assert.Equal(value is VerbatimValue || text.Text == value.CanonicalText, value.IsCanonical);
        }
    }

    [Law]
    public void Parsing_fails_only_on_blank_and_broken_text(ValueText text)
    {
        var isBroken =
            new UTF8Encoding(false, throwOnInvalidBytes: true) is var encoding
            && Record.Exception(() => encoding.GetByteCount(text.Text)) is not null;

        Assert.Equal(!Blank.IsBlank(text.Text) && !isBroken, IndicatorValue.TryParse(text.Text, out _));
    }

    [Law]
    public void Every_way_of_parsing_agrees(ValueText text)
    {
        var isValue = IndicatorValue.TryParse(text.Text, out var value);

        Assert.Equal(isValue, IndicatorValue.TryParse(text.Text.AsSpan(), provider: null, out var fromSpan));
        Assert.Equal(value, fromSpan);
        if (isValue)
        {
            var utf8 = Encoding.UTF8.GetBytes(text.Text);
            Assert.True(IndicatorValue.TryParse(utf8, provider: null, out var fromUtf8));
            Assert.Equal(value, fromUtf8);
            Assert.Equal(value, IndicatorValue.Parse(text.Text));
            Assert.Equal(value, IndicatorValue.Parse(utf8, provider: null));
        }
        else
        {
            Assert.Throws<FormatException>(() => IndicatorValue.Parse(text.Text));
        }
    }

    [Law]
    public void Text_reads_back_as_the_same_value(IndicatorValue value)
    {
        Assert.Equal(value, IndicatorValue.Parse(value.Text));
    }

    [Law]
    public void Canonical_text_is_stable(IndicatorValue value)
    {
        var canonical = IndicatorValue.Parse(value.CanonicalText);

        Assert.True(canonical.IsCanonical);
        Assert.True(canonical.MeansTheSameAs(value));
        Assert.Equal(value.CanonicalText, canonical.Text);
    }

    [Law]
    public void Parts_and_text_make_the_value_again(IndicatorValue value)
    {
        var text = value.IsCanonical ? null : value.Text;
        IndicatorValue again = value switch
        {
            ThresholdValue v => ThresholdValue.Create(v.Comparison, v.Number, v.Unit, v.About, text),
            RangeValue v => RangeValue.Create(v.From, v.To, v.Unit, text),
            DeadlineValue v => DeadlineValue.Create(v.By, text),
            QualitativeValue v => QualitativeValue.Create(v.Words, text),
            _ => VerbatimValue.Of(value.Text),
        };

        Assert.Equal(value, again);
    }

    [Law]
    public void Text_of_another_meaning_is_refused(ThresholdValue value, IndicatorValue other)
    {
        var isSame = value.MeansTheSameAs(other);

        Assert.Equal(
            isSame,
            ThresholdValue.TryCreate(
                value.Comparison,
                value.Number,
                value.Unit,
                value.About,
                other.Text,
                out var written
            )
        );
        if (isSame)
        {
            Assert.Equal(other, written);
        }
    }

    [Law]
    public void Equality_is_an_equivalence_finer_than_meaning_the_same(
        IndicatorValue a,
        IndicatorValue b,
        IndicatorValue c
    )
    {
        AssertEquivalence(a, b, c, static (left, right) => left == right);
        AssertEquivalence(a, b, c, static (left, right) => left.MeansTheSameAs(right));
        foreach (var (left, right) in new[] { (a, b), (a, IndicatorValue.Parse(a.CanonicalText)) })
        {
            Assert.True(left != right || left.MeansTheSameAs(right));
            Assert.True(!left.MeansTheSameAs(right) || left.GetHashCode() == right.GetHashCode());
            Assert.Equal(left == right, left.MeansTheSameAs(right) && left.Text == right.Text);
        }
    }

    [Law]
    public void Satisfaction_is_monotone_in_the_direction(ThresholdValue value, Actual a, Actual b)
    {
        var (less, more) = a.Number <= b.Number ? (a.Number, b.Number) : (b.Number, a.Number);

        switch (value.Direction)
        {
            case TargetDirection.MoreIsBetter:
                Assert.True(!value.IsSatisfiedBy(less) || value.IsSatisfiedBy(more));
                break;
            case TargetDirection.LessIsBetter:
                Assert.True(!value.IsSatisfiedBy(more) || value.IsSatisfiedBy(less));
                break;
            default:
                Assert.Equal(less == value.Number, value.IsSatisfiedBy(less));
                break;
        }
    }

    [Law]
    public void Attainment_is_monotone_in_the_direction(ThresholdValue value, Actual a, Actual b)
    {
        var (less, more) = a.Number <= b.Number ? (a.Number, b.Number) : (b.Number, a.Number);
        var ofLess = value.Attainment(less);
        var ofMore = value.Attainment(more);

        switch (value.Direction)
        {
            case TargetDirection.MoreIsBetter:
                Assert.True(ofLess <= ofMore);
                break;
            case TargetDirection.LessIsBetter:
                Assert.True(ofLess >= ofMore);
                break;
            default:
                Assert.True(more > value.Number || ofLess <= ofMore);
                Assert.True(less < value.Number || ofLess >= ofMore);
                break;
        }
    }

    [Law]
    public void Attainment_is_one_or_more_exactly_when_satisfied(NumericTarget target, Actual actual)
    {
        var attainment = target.Attainment(actual.Number);

        Assert.Equal(target.IsSatisfiedBy(actual.Number), attainment >= 1);
        Assert.InRange(attainment, 0, 1_000_000);
    }

    [Law]
    public void A_target_is_attained_by_its_own_number(ThresholdValue value)
    {
        var isInclusive = value.Comparison is not (Comparison.Above or Comparison.Below);

        Assert.Equal(isInclusive, value.IsSatisfiedBy(value.Number));
        if (isInclusive)
        {
            Assert.Equal(1, value.Attainment(value.Number));
        }
    }

    [Law]
    public void About_is_a_part_of_the_meaning_and_grants_nothing(ThresholdValue value, Actual actual)
    {
        var exact = value.WithAbout(null);
        var around = value.WithAbout(About.Around);
        var over = value.WithAbout(About.Over);

        Assert.False(
            exact.MeansTheSameAs(around) || exact.MeansTheSameAs(over) || around.MeansTheSameAs(over)
        );
        Assert.Equal(
            value,
            value.About is null ? exact
                : value.About == About.Around ? around
                : over
        );
        Assert.Equal(exact.IsSatisfiedBy(actual.Number), around.IsSatisfiedBy(actual.Number));
        Assert.Equal(exact.Attainment(actual.Number), around.Attainment(actual.Number));
        Assert.Equal(Strictness.Incomparable, exact.CompareStrictness(around));
        Assert.True(!exact.IsSatisfiedBy(actual.Number) || over.IsSatisfiedBy(actual.Number));
        Assert.True(
            !over.IsSatisfiedBy(actual.Number)
                || exact.IsSatisfiedBy(actual.Number)
                || actual.Number > value.Number
        );
    }

    [Law]
    public void A_tolerance_is_a_range_around_its_middle(ThresholdValue value, Actual by)
    {
        var tolerance = Math.Abs(by.Number);
        var unit = value.Unit.IsOne || value.Unit == Unit.Percent ? string.Empty : value.Unit.ToString();
        var text = FormattableString.Invariant($"{value.Number}±{tolerance}{unit}");
        if (
            tolerance > 1_000
            || tolerance.Scale > 10
            || Math.Abs(value.Number) > 1_000_000
            || unit.Length > 4
        )
        {
            return;
        }

        var range = Assert.IsType<RangeValue>(IndicatorValue.Parse(text));
        Assert.Equal(value.Number, (range.From + range.To) / 2);
        Assert.Equal(2 * tolerance, range.To - range.From);
    }

    [Law]
    public void Quantities_satisfy_in_every_scale(NumericTarget target, Actual actual)
    {
        var unit = target.Value is ThresholdValue threshold
            ? threshold.Unit
            : ((RangeValue)target.Value).Unit;
        if (Math.Abs(actual.Number) > 1e15m || actual.Number.Scale > 10)
        {
            return;
        }

        var quantity = Quantity.Create(actual.Number, unit);
        foreach (var scaled in new[] { quantity, quantity.ToDimension() })
        {
            Assert.Equal(
                target.IsSatisfiedBy(actual.Number),
                target.Value is ThresholdValue value
                    ? value.IsSatisfiedBy(scaled)
                    : ((RangeValue)target.Value).IsSatisfiedBy(scaled)
            );
        }
    }

    [Law]
    public void Stricter_is_a_partial_order(IndicatorValue a, IndicatorValue b, IndicatorValue c)
    {
        Assert.Equal(Strictness.Same, a.CompareStrictness(a));
        Assert.Equal(Mirror(a.CompareStrictness(b)), b.CompareStrictness(a));
        AssertTransitive(a, b, c);
    }

    [Law]
    public void Stricter_is_a_partial_order_of_numbers(NumericTarget a, NumericTarget b, NumericTarget c)
    {
        Assert.Equal(Mirror(a.Value.CompareStrictness(b.Value)), b.Value.CompareStrictness(a.Value));
        AssertTransitive(a.Value, b.Value, c.Value);
    }

    [Law]
    public void What_satisfies_the_stricter_value_satisfies_the_looser_one(
        NumericTarget a,
        NumericTarget b,
        Actual actual
    )
    {
        var units = new[] { a, b }.Select(target =>
            target.Value is ThresholdValue threshold ? threshold.Unit : ((RangeValue)target.Value).Unit
        );
        if (units.Distinct().Count() == 1)
        {
            var isStricter = a.Value.CompareStrictness(b.Value) is Strictness.Stricter or Strictness.Same;
            Assert.True(!isStricter || !a.IsSatisfiedBy(actual.Number) || b.IsSatisfiedBy(actual.Number));
        }
    }

    [Law]
    public void Meaning_the_same_is_equally_strict(IndicatorValue a)
    {
        Assert.Equal(Strictness.Same, a.CompareStrictness(IndicatorValue.Parse(a.CanonicalText)));
    }

    [Law]
    public void Cells_are_one_text_with_blanks_between(ValueText sign, ValueText number, ValueText unit)
    {
        var cells = new[] { sign, number, unit }
            .Select(cell => Blank.Trim(cell.Text).ToString())
            .Where(cell => cell.Length > 0);
        var joined = string.Join(' ', cells);

        Assert.Equal(
            IndicatorValue.TryParse(joined, out var expected),
            IndicatorValue.TryParse(sign.Text, number.Text, unit.Text, out var value)
        );
        Assert.Equal(expected, value);
    }

    [Law]
    public void Text_is_written_alike_in_both_encodings_and_every_culture(IndicatorValue value)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                foreach (var format in new[] { "G", "C" })
                {
                    var text = value.ToString(format, formatProvider: null);
                    var chars = new char[2_000];
                    var bytes = new byte[4_000];
                    Assert.True(value.TryFormat(chars, out var charsWritten, format, provider: null));
                    Assert.True(value.TryFormat(bytes, out var bytesWritten, format, provider: null));
                    Assert.Equal(text, chars.AsSpan(0, charsWritten).ToString());
                    Assert.Equal(text, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
                    Assert.False(
                        value.TryFormat(chars.AsSpan(0, charsWritten - 1), out charsWritten, format, null)
                    );
                    Assert.Equal(0, charsWritten);
                }

                Assert.Equal(value, IndicatorValue.Parse(value.Text));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertEquivalence(
        IndicatorValue a,
        IndicatorValue b,
        IndicatorValue c,
        Func<IndicatorValue, IndicatorValue, bool> isSame
    )
    {
        Assert.True(isSame(a, a));
        Assert.Equal(isSame(a, b), isSame(b, a));
        Assert.True(!isSame(a, b) || !isSame(b, c) || isSame(a, c));
    }

    private static void AssertTransitive(IndicatorValue a, IndicatorValue b, IndicatorValue c)
    {
        if (a.CompareStrictness(b) is Strictness.Stricter && b.CompareStrictness(c) is Strictness.Stricter)
        {
            Assert.Equal(Strictness.Stricter, a.CompareStrictness(c));
        }

        if (a.CompareStrictness(b) is Strictness.Same)
        {
            Assert.Equal(b.CompareStrictness(c), a.CompareStrictness(c));
        }
    }

    private static Strictness Mirror(Strictness strictness) =>
        strictness switch
        {
            Strictness.Stricter => Strictness.Looser,
            Strictness.Looser => Strictness.Stricter,
            _ => strictness,
        };
}
