using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using FsCheck;

namespace PerformanceBudget.Domain.Tests.Monetary;

[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = MonetaryGenerators.Cases)]
public sealed class StatedAmountProperties
{
    [Law]
    public void Text_reads_back_under_every_culture(StatedAmount stated, CultureInfo culture)
    {
        var expected = stated.ToString();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal(expected, stated.ToString("G", culture));
            Assert.Equal(stated, StatedAmount.Parse(stated.ToString()));
            Assert.Equal(stated, StatedAmount.Parse(stated.ToString("N"), culture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void TryFormat_writes_the_whole_text_or_nothing(StatedAmount stated)
    {
        foreach (var format in new[] { "G", "N" })
        {
            var text = stated.ToString(format);
            var chars = new char[text.Length];
            Assert.True(stated.TryFormat(chars, out var written, format));
            Assert.Equal(text, new string(chars, 0, written));
            for (var length = 0; length < text.Length; length++)
            {
                Assert.False(stated.TryFormat(chars.AsSpan(0, length), out written, format));
                Assert.Equal(0, written);
            }
        }
    }

    [Law(MaxTest = 10 * MonetaryGenerators.Cases)]
    public void Text_is_a_stated_amount_or_refused_in_the_documented_way(AlmostAmount almost)
    {
        var isStated = StatedAmount.TryParse(almost.Text, out var stated);
        var thrown = Record.Exception(() => StatedAmount.Parse(almost.Text));

        if (isStated)
        {
            Assert.Null(thrown);
            Assert.Equal(stated, StatedAmount.Parse(stated.ToString()));
        }
        else
        {
            Assert.Equal(default, stated);
            Assert.True(thrown is FormatException or OverflowException, $"{thrown}");
        }
    }

    [Law(MaxTest = 10 * MonetaryGenerators.Cases)]
    public void A_stated_amount_in_figures_is_money_of_its_value(AlmostAmount almost)
    {
        if (StatedAmount.TryParse(almost.Text, out var stated) && !stated.IsApproximate)
        {
            Assert.Equal(stated.Value, Money.Parse(almost.Text));
        }
    }

    [Law]
    public void The_parts_make_it_again(StatedAmount stated)
    {
        Assert.Equal(
            stated,
            StatedAmount.Create(stated.Number, stated.Unit, stated.Decimals, stated.IsApproximate)
        );
        Assert.Equal(
            stated,
            StatedAmount
                .FromMoney(stated.Value, stated.Unit, stated.Decimals)
                .WithApproximate(stated.IsApproximate)
        );
        Assert.Equal(stated, stated.WithUnit(stated.Unit));
        Assert.Equal(stated.Decimals, stated.Number.Scale);
        Assert.Equal(stated.Value.Yuan, stated.Number * stated.Unit.GetYuan());
        Assert.Equal(stated.GetHashCode(), StatedAmount.Parse(stated.ToString()).GetHashCode());
    }

    [Law]
    public void Another_unit_keeps_number_and_decimals_or_is_refused(StatedAmount stated, AmountUnit unit)
    {
        var isPossible = StatedAmount.TryCreate(
            stated.Number,
            unit,
            stated.Decimals,
            stated.IsApproximate,
            out var expected
        );

        Assert.Equal(isPossible, stated.TryWithUnit(unit, out var other));
        Assert.Equal(expected, other);
        Assert.False(stated.TryWithUnit(unit + 3, out _));
    }

    [Law]
    public void The_value_is_a_whole_number_of_the_resolution(StatedAmount stated)
    {
        Assert.Equal(0, stated.Value.Fen % stated.Resolution.Fen);
        Assert.Equal(
            stated.Unit.GetYuan() * 100,
            (BigInteger)stated.Resolution.Fen * BigInteger.Pow(10, stated.Decimals)
        );
    }

    [Law]
    public void An_exact_amount_states_itself(Money exact, AmountUnit unit)
    {
        var stated = StatedAmount.FromMoney(exact, unit);

        Assert.Equal(exact, stated.Value);
        Assert.InRange(stated.Decimals, 2, unit.GetMaxDecimals());
        Assert.True(stated.Decimals == 2 || exact.Fen % (10 * stated.Resolution.Fen) != 0);
        Assert.True(stated.IsConsistentWith(exact));
    }

    [Law]
    public void Consistent_with_an_exact_amount_is_equal_after_rounding(StatedAmount stated, Money exact)
    {
        foreach (var near in Near(stated).Append(exact))
        {
            var rounded = decimal.Round(
                near.Yuan / stated.Unit.GetYuan(),
                stated.Decimals,
                MidpointRounding.AwayFromZero
            );
            Assert.Equal(rounded == stated.Number, stated.IsConsistentWith(near));
        }
    }

    [Law]
    public void Consistent_with_an_exact_amount_is_what_rounding_states(StatedAmount stated, Money exact)
    {
        foreach (var near in Near(stated).Append(exact))
        {
            // The one amount that cannot be stated is the one that rounding lifts out of the range.
            var rounded = Record.Exception(() => stated.Round(near)) is null
                ? stated.Round(near)
                : (StatedAmount?)null;
            Assert.Equal(rounded == stated, stated.IsConsistentWith(near));
        }
    }

    [Law]
    public void Rounding_moves_by_at_most_half_the_resolution_and_only_once(StatedAmount stated, Money exact)
    {
        if (Record.Exception(() => stated.Round(exact)) is null)
        {
            var rounded = stated.Round(exact);
            Assert.True(2 * BigInteger.Abs(rounded.Value.Fen - exact.Fen) <= stated.Resolution.Fen);
            Assert.Equal(rounded, stated.Round(rounded.Value));
            Assert.Equal(stated.Resolution, rounded.Resolution);
            Assert.Equal(-rounded.Value, stated.Round(-exact).Value);
        }
    }

    [Law]
    public void Consistent_with_a_sum_is_within_half_a_unit_of_every_figure(
        StatedAmount total,
        ImmutableArray<StatedAmount> parts,
        int nudge
    )
    {
        AssertSum(total, parts);

        // A total that is about as far away as the tolerance reaches.
        var sum = parts.Aggregate(BigInteger.Zero, (fen, part) => fen + part.Value.Fen);
        var tolerance =
            parts.Aggregate((BigInteger)total.Resolution.Fen, (fen, part) => fen + part.Resolution.Fen) / 2;
        var steps = ((sum + tolerance) / total.Resolution.Fen) + (nudge % 2);
        if (BigInteger.Abs(steps * total.Resolution.Fen) <= Money.MaxValue.Fen)
        {
            var near = Money.FromFen((long)(steps * total.Resolution.Fen));
            AssertSum(StatedAmount.FromMoney(near, total.Unit, total.Decimals), parts);
        }
    }

    [Law]
    public void Consistency_of_two_is_that_of_a_sum_of_one_and_symmetric(
        StatedAmount left,
        StatedAmount right
    )
    {
        Assert.Equal(left.IsConsistentWith(right), right.IsConsistentWith(left));
        Assert.Equal(left.IsConsistentWith(right), left.IsConsistentWithSum(right));
        Assert.True(left.IsConsistentWith(left));
        Assert.True(left.IsConsistentWith(left.WithApproximate(!left.IsApproximate)));
    }

    [Law]
    public void Two_that_state_one_exact_amount_are_consistent(
        StatedAmount left,
        StatedAmount right,
        Money exact
    )
    {
        if (Record.Exception(() => (left.Round(exact), right.Round(exact))) is null)
        {
            Assert.True(left.Round(exact).IsConsistentWith(right.Round(exact)));
        }
    }

    [Law]
    public void Sums_of_exact_amounts_are_consistent_when_stated(
        StatedAmount total,
        ImmutableArray<StatedAmount> layouts,
        ImmutableArray<Money> amounts
    )
    {
        var exact = layouts.Zip(amounts).Select(pair => (Layout: pair.First, Amount: pair.Second)).ToArray();
        if (
            Record.Exception(() =>
            {
                _ = total.Round(Money.Sum(exact.Select(pair => pair.Amount)));
                _ = exact.Select(pair => pair.Layout.Round(pair.Amount)).ToArray();
            })
            is null
        )
        {
            var parts = exact.Select(pair => pair.Layout.Round(pair.Amount)).ToArray();
            Assert.True(total.Round(Money.Sum(exact.Select(pair => pair.Amount))).IsConsistentWithSum(parts));
        }
    }

    [Law]
    public void Consistency_with_a_sum_ignores_the_order_of_the_parts(
        StatedAmount total,
        ImmutableArray<StatedAmount> parts
    ) =>
        Assert.Equal(
            total.IsConsistentWithSum(parts.AsSpan()),
            total.IsConsistentWithSum(parts.Reverse().ToArray())
        );

    [Law]
    public void The_finest_of_several_is_one_of_them_and_none_is_finer(
        StatedAmount first,
        ImmutableArray<StatedAmount> rest
    )
    {
        var all = rest.Prepend(first).ToArray();
        var finest = StatedAmount.Finest(all);

        Assert.Contains(finest, all);
        Assert.All(all, one => Assert.True(finest.Resolution <= one.Resolution));
        Assert.Equal(
            finest.IsApproximate,
            all.Where(one => one.Resolution == finest.Resolution).All(one => one.IsApproximate)
        );
    }

    [Law]
    public void A_slipped_unit_is_repaired(StatedAmount meant, AmountUnit slip, Money expected)
    {
        if (!meant.Value.IsZero && meant.Unit != slip && meant.TryWithUnit(slip, out var slipped))
        {
            foreach (var near in Near(meant).Where(near => meant.IsConsistentWith(near)))
            {
                Assert.True(slipped.TryRepairUnit(near, out var repaired));
                Assert.Equal(meant, repaired);
            }
        }

        if (meant.TryRepairUnit(expected, out var other))
        {
            Assert.Equal(meant.Number, other.Number);
            Assert.NotEqual(meant.Unit, other.Unit);
            Assert.False(meant.IsConsistentWith(expected));
            Assert.True(other.IsConsistentWith(expected));
        }
    }

    [Law]
    public void A_part_is_repaired_where_exactly_one_other_unit_makes_the_sum_agree(
        StatedAmount total,
        ImmutableArray<StatedAmount> meant,
        AmountUnit slip,
        PositiveInt at
    )
    {
        var sum = meant.Aggregate(BigInteger.Zero, (fen, part) => fen + part.Value.Fen);
        if (meant.IsEmpty || BigInteger.Abs(sum) > Money.MaxValue.Fen / 2)
        {
            return;
        }

        var index = at.Get % meant.Length;
        var parts = meant[index].TryWithUnit(slip, out var slipped) ? meant.SetItem(index, slipped) : meant;
        total = total.Round(Money.FromFen((long)sum));
        var repairs = (
            from i in Enumerable.Range(0, parts.Length)
            where !parts[i].Value.IsZero
            from unit in Enum.GetValues<AmountUnit>()
            where parts[i].TryWithUnit(unit, out _)
            let repaired = parts[i].WithUnit(unit)
            where total.IsConsistentWithSum(parts.SetItem(i, repaired).AsSpan())
            select (i, repaired)
        ).ToArray();
        var isExpected = !total.IsConsistentWithSum(parts.AsSpan()) && repairs.Length == 1;

        Assert.Equal(isExpected, total.TryRepairPart(parts.AsSpan(), out var found, out var repair));
        Assert.Equal(isExpected ? repairs[0] : (-1, default), (found, repair));
    }

    [Law]
    public void Meaning_the_same_is_to_have_one_value(StatedAmount left, StatedAmount right)
    {
        Assert.Equal(
            left.Value == right.Value && left.IsApproximate == right.IsApproximate,
            left.MeansTheSameAs(right)
        );
        var finest = StatedAmount
            .FromMoney(left.Value, left.Unit, left.Unit.GetMaxDecimals())
            .WithApproximate(left.IsApproximate);
        Assert.True(left.MeansTheSameAs(finest));
        Assert.Equal(left.Decimals == finest.Decimals, left == finest);
        Assert.Equal(left == right, left.Equals((object)right));
    }

    private static void AssertSum(StatedAmount total, ImmutableArray<StatedAmount> parts)
    {
        var difference = total.Value.Yuan - parts.Sum(part => part.Value.Yuan);
        var tolerance = (total.Resolution.Yuan + parts.Sum(part => part.Resolution.Yuan)) / 2;
        Assert.Equal(Math.Abs(difference) <= tolerance, total.IsConsistentWithSum(parts.AsSpan()));
    }

    // The amounts around both ends of what the statement stands for.
    private static IEnumerable<Money> Near(StatedAmount stated)
    {
        var half = stated.Resolution.Fen / 2;
        return new[] { -half - 1, -half, -half + 1, -1, 0, 1, half - 1, half, half + 1 }
            .Select(offset => stated.Value.Fen + offset)
            .Where(fen => Math.Abs(fen) <= Money.MaxValue.Fen)
            .Select(Money.FromFen);
    }
}
