using System.Collections.Immutable;
using System.Numerics;
using FsCheck;

namespace PerformanceBudget.Domain.Tests.Monetary;

[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = MonetaryGenerators.Cases)]
public sealed class AllocationProperties
{
    [Law]
    public void The_parts_sum_to_the_whole(Money money, Weights weights) =>
        Assert.Equal(money, Money.Sum(money.Allocate(weights.Values.AsSpan()).AsSpan()));

    [Law]
    public void Every_part_lies_between_floor_and_ceiling_of_its_fair_share(Money money, Weights weights)
    {
        var parts = money.Allocate(weights.Values.AsSpan());
        var whole = weights.Values.Select(Scaled).Aggregate(BigInteger.Add);
        for (var i = 0; i < parts.Length; i++)
        {
            // part - 1 < money * weight / whole < part + 1, multiplied by the sum of the weights
            var share = money.Fen * Scaled(weights.Values[i]);
            Assert.True((parts[i].Fen - 1) * whole < share && share < (parts[i].Fen + 1) * whole);
        }
    }

    [Law]
    public void A_smaller_weight_never_gets_more(Money money, Weights weights)
    {
        var parts = money.Abs().Allocate(weights.Values.AsSpan());
        var byWeight = weights.Values.Zip(parts).OrderBy(pair => pair.First).ToArray();
        for (var i = 1; i < byWeight.Length; i++)
        {
            Assert.True(
                byWeight[i].First == byWeight[i - 1].First || byWeight[i].Second >= byWeight[i - 1].Second
            );
        }
    }

    [Law]
    public void Equal_weights_differ_by_at_most_a_fen_and_the_earlier_ones_get_it(
        Money money,
        Weights weights
    )
    {
        var parts = money.Abs().Allocate(weights.Values.AsSpan());
        foreach (var equal in weights.Values.Zip(parts).GroupBy(pair => pair.First, pair => pair.Second.Fen))
        {
            Assert.Equal(equal.OrderDescending(), equal);
            Assert.InRange(equal.First() - equal.Last(), 0, 1);
        }
    }

    [Law]
    public void Reordering_the_weights_reorders_the_parts(Money money, Weights weights, int seed)
    {
        var random = new System.Random(seed);
        var reordered = weights.Values.OrderBy(_ => random.Next()).ToImmutableArray();

        Assert.Equal(Pairs(weights.Values), Pairs(reordered));

        (decimal Weight, Money Part)[] Pairs(ImmutableArray<decimal> values) =>
            values.Zip(money.Allocate(values.AsSpan())).Order().ToArray();
    }

    [Law]
    public void A_negative_amount_mirrors_the_positive_one(Money money, Weights weights) =>
        Assert.Equal(
            money.Allocate(weights.Values.AsSpan()).Select(part => -part),
            (-money).Allocate(weights.Values.AsSpan())
        );

    [Law]
    public void Multiplying_all_weights_changes_nothing(Money money, Weights weights, PositiveInt factor)
    {
        // Multiplied by spelling the scale differently too: 28 decimals force the path of large numbers.
        if (weights.Values.All(weight => weight < 1_000_000 && weight.Scale <= 4))
        {
            var parts = money.Allocate(weights.Values.AsSpan()).ToArray();
            foreach (var by in new[] { factor.Get, 0.001m, 1.000000000000000000m, 1e-20m, 1e12m })
            {
                Assert.Equal(parts, money.Allocate(weights.Values.Select(weight => weight * by).ToArray()));
            }
        }
    }

    [Law]
    public void Allocation_is_that_of_the_largest_remainder(Money money, Weights weights)
    {
        var scaled = weights.Values.Select(Scaled).ToArray();
        var whole = scaled.Aggregate(BigInteger.Add);
        var amount = BigInteger.Abs(money.Fen);
        var expected = scaled.Select(weight => (long)(amount * weight / whole)).ToArray();
        var served = Enumerable
            .Range(0, scaled.Length)
            .OrderByDescending(i => amount * scaled[i] % whole)
            .ThenByDescending(i => scaled[i])
            .Take((int)(amount - expected.Aggregate(BigInteger.Zero, (sum, part) => sum + part)));
        foreach (var i in served)
        {
            expected[i]++;
        }

        Assert.Equal(
            expected.Select(fen => Money.FromFen(money.IsNegative ? -fen : fen)),
            money.Allocate(weights.Values.AsSpan())
        );
    }

    [Law]
    public void Equal_parts_are_those_of_equal_weights(Money money, PositiveInt count)
    {
        var n = (count.Get % 300) + 1;
        Assert.Equal(money.Allocate(Enumerable.Repeat(7.5m, n).ToArray()).AsEnumerable(), money.Allocate(n));
    }

    // The weight with 28 decimals, as a whole number.
    private static BigInteger Scaled(decimal weight)
    {
        var bits = decimal.GetBits(weight);
        var mantissa = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return mantissa * BigInteger.Pow(10, 28 - weight.Scale);
    }
}
