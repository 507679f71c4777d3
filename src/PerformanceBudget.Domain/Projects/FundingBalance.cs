using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Whether the amounts of a project's funding are the sums of their sources.</summary>
internal static class FundingBalance
{
    /// <summary>An amount that is not the sum of its sources.</summary>
    /// <param name="Pointer">The amount, within the funding.</param>
    /// <param name="Source">Whose amount it is; null for the total.</param>
    /// <param name="Actual">What the form states.</param>
    /// <param name="Expected">What the sources make.</param>
    public readonly record struct Contradiction(
        string Pointer,
        SourceOfFunds? Source,
        Money Actual,
        Money Expected
    )
    {
        /// <summary>The sources that make another amount, within the funding.</summary>
        public string SourcesPointer => Pointer[..Pointer.LastIndexOf('/')] + "/sources";

        /// <summary>What it rests on, within the funding. A source without an amount stands for its own sources, three levels at most.</summary>
        public string[] Parts
        {
            get
            {
                var whole = JsonPointer.Parent(Pointer);
                return
                [
                    Pointer,
                    whole + "/source",
                    whole + "/partial",
                    whole + "/sources/*/amount",
                    whole + "/sources/*/sources/*/amount",
                    whole + "/sources/*/sources/*/sources/*/amount",
                ];
            }
        }

        /// <summary>How far both are from one another.</summary>
        public Money Distance => Amount(Int128.Abs((Int128)Actual.Fen - Expected.Fen));

        /// <summary>What a message about it names.</summary>
        public ImmutableArray<FindingValue> Values =>
            [
                new("source", Source?.ChineseName ?? "资金总额"),
                new(FindingValue.Actual, Actual),
                new(FindingValue.Expected, Expected),
                new(FindingValue.Difference, Amount((Int128)Actual.Fen - Expected.Fen)),
            ];
    }

    /// <summary>Every amount that is not the sum of its sources: the total first, then the sources in their order.</summary>
    public static IReadOnlyList<Contradiction> Find(Funding funding)
    {
        List<Contradiction>? found = null;
        if (HasAmounts(funding.Sources))
        {
            var sum = SumOf(funding.Sources, out var isLeast);
            if (isLeast ? sum > funding.Total.Fen : sum != funding.Total.Fen)
            {
                found = [new Contradiction("/total", Source: null, funding.Total, Amount(sum))];
            }
        }

        Find(funding.Sources, string.Empty, ref found);
        return found ?? (IReadOnlyList<Contradiction>)[];
    }

    /// <summary>What sources make together, in fen and 128 bits, so that a sum out of range is a wrong total and no overflow.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="isLeast">Whether they may make more, because only some parts of a source without an amount are listed.</param>
    public static Int128 SumOf(ImmutableArray<FundingSource> sources, out bool isLeast)
    {
        isLeast = false;
        var sum = Int128.Zero;
        foreach (var source in sources)
        {
            if (source.Amount is { } amount)
            {
                sum += amount.Fen;
            }
            else
            {
                sum += SumOf(source.Sources, out var isLeastOfSource);
                isLeast |= isLeastOfSource || source.IsPartial;
            }
        }

        return sum;
    }

    /// <summary>What sources make together, or what is known of it.</summary>
    /// <exception cref="OverflowException">It is out of the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(ImmutableArray<FundingSource> sources)
    {
        var sum = SumOf(sources, out _);
        return Amount(sum) is var total && total.Fen == sum
            ? total
            : throw new OverflowException(
                $"各项来源之和超出金额的范围。 The sources make more than {Money.MaxValue} yuan."
            );
    }

    private static void Find(
        ImmutableArray<FundingSource> sources,
        string pointer,
        ref List<Contradiction>? found
    )
    {
        for (var i = 0; i < sources.Length; i++)
        {
            var source = sources[i];
            if (source.Sources.IsEmpty)
            {
                continue;
            }

            var place = JsonPointer.At(pointer + "/sources", i);
            if (source.Amount is { } amount && HasAmounts(source.Sources))
            {
                var sum = SumOf(source.Sources, out var isLeast);
                if (source.IsPartial || isLeast ? sum > amount.Fen : sum != amount.Fen)
                {
                    (found ??= []).Add(
                        new Contradiction(place + "/amount", source.Source, amount, Amount(sum))
                    );
                }
            }

            Find(source.Sources, place, ref found);
        }
    }

    private static bool HasAmounts(ImmutableArray<FundingSource> sources)
    {
        foreach (var source in sources)
        {
            if (source.Amount is not null || HasAmounts(source.Sources))
            {
                return true;
            }
        }

        return false;
    }

    private static Money Amount(Int128 fen) =>
        Money.FromFen((long)Int128.Clamp(fen, Money.MinValue.Fen, Money.MaxValue.Fen));
}
