using System.Collections.Immutable;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Makes the funding of a project out of the amounts of its form.</summary>
internal static class FundingBuilder
{
    /// <summary>Builds 项目资金 or 年度资金申请.</summary>
    /// <param name="total">The total; null where the form has none or leaves it blank.</param>
    /// <param name="sources">The sources, in the order of the form.</param>
    /// <param name="unit">The unit of amounts whose own label does not say it.</param>
    /// <param name="root">The pointer of the funding.</param>
    /// <param name="notes">Where places and doubts go.</param>
    public static Funding? Build(
        Datum? total,
        IReadOnlyList<AmountDraft> sources,
        AmountUnit unit,
        string root,
        SourceNotes notes
    )
    {
        var read = sources.Select(source => Read(source, unit, root, notes)).OfType<Source>().ToList();
        var sum = ParseAmount(total, unit, $"{root}/total", notes);
        if (sum is null && read.TrueForAll(source => source.Amount is null))
        {
            return null;
        }

        var flat = read.Select(source => FundingSource.Create(source.Name, source.Amount)).ToImmutableArray();
        var funding =
            sum is null
                ? TryCreate(() => Funding.Create(sources.Any(source => source.IsPartial) ? Nest(read) : flat))
            : flat.IsEmpty ? TryCreate(() => Funding.OfTotal(sum.Value))
            : TryCreate(() => Funding.Create(sum.Value, flat))
                ?? TryCreate(() => Funding.Create(sum.Value, Nest(read)))
                ?? TryCreate(() => Funding.AsWritten(sum.Value, flat));
        if (funding is null)
        {
            Refuse(
                total?.Excerpt ?? read[0].Printed,
                new BilingualText("金额合计超出范围。", "the sum of the amounts is out of range."),
                root,
                notes
            );
            return null;
        }

        Place(funding, read, total is null ? null : Printed(total, unit), root, notes);
        return funding;
    }

    private static Source? Read(AmountDraft draft, AmountUnit unit, string root, SourceNotes notes)
    {
        var name = FormLabels.Bare(FormText.Key(draft.Label));
        var open = name.IndexOf('(');
        if (open > 0 && FormLabels.UnitOf(name) is not null)
        {
            name = name[..open];
        }

        if (!SourceOfFunds.TryParse(name, CultureInfo.InvariantCulture, out var source))
        {
            Refuse(
                draft.LabelExcerpt,
                new BilingualText("不是资金来源的名称。", "it is no name of a source of funds."),
                root,
                notes
            );
            return null;
        }

        var own = draft.Unit ?? unit;
        return new Source(
            source,
            ParseAmount(draft.Amount, own, root, notes),
            draft,
            draft.Amount is null ? draft.LabelExcerpt : Printed(draft.Amount, own)
        );
    }

    /// <summary>The sources with those behind 财政拨款 below it, as far as they add up to it.</summary>
    private static ImmutableArray<FundingSource> Nest(List<Source> sources)
    {
        var nested = ImmutableArray.CreateBuilder<FundingSource>();
        for (var i = 0; i < sources.Count; )
        {
            var (source, amount, _, _) = sources[i];
            var end = i + 1;
            var sum = Money.Zero;
            while (amount is not null && end < sources.Count && sum < amount)
            {
                sum += sources[end++].Amount ?? Money.Zero;
            }

            if (amount is not null && end > i + 1 && sum == amount)
            {
                nested.Add(
                    FundingSource.Create(
                        source,
                        amount,
                        [
                            .. sources[(i + 1)..end]
                                .Select(part => FundingSource.Create(part.Name, part.Amount)),
                        ]
                    )
                );
                i = end;
            }
            else
            {
                nested.Add(FundingSource.Create(source, amount));
                i++;
            }
        }

        return nested.ToImmutable();
    }

    private static void Place(
        Funding funding,
        List<Source> read,
        Excerpt? total,
        string root,
        SourceNotes notes
    )
    {
        if (total is not null)
        {
            notes.Place(root, total);
            notes.Place($"{root}/total", total);
        }
        else
        {
            notes.Place(root, read[0].Draft.LabelExcerpt);
        }

        var next = 0;
        PlaceSources(funding.Sources, $"{root}/sources");

        void PlaceSources(ImmutableArray<FundingSource> sources, string pointer)
        {
            for (var i = 0; i < sources.Length; i++)
            {
                var printed = read[next++].Printed;
                notes.Place($"{pointer}/{i}", printed);
                if (sources[i].Amount is not null)
                {
                    notes.Place($"{pointer}/{i}/amount", printed);
                }

                PlaceSources(sources[i].Sources, $"{pointer}/{i}/sources");
            }
        }
    }

    private static Money? ParseAmount(Datum? datum, AmountUnit unit, string pointer, SourceNotes notes)
    {
        if (datum is null || FormText.Key(datum.Text) is "" or "-" or "—" or "/" or "无")
        {
            return null;
        }

        if (AmountText.TryParse(datum.Text, unit, out var amount) && !amount.IsNegative)
        {
            return amount;
        }

        notes.Report(
            DocumentProblems.UnreadableField,
            pointer,
            datum.Excerpt,
            Severity.Error,
            new FindingValue("label", new BilingualText("金额", "The amount")),
            new FindingValue("expected", new BilingualText("金额", "amount"))
        );
        return null;
    }

    private static Funding? TryCreate(Func<Funding> create)
    {
        try
        {
            return create();
        }
        catch (Exception refused) when (refused is InvariantException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Where an amount stands; the unit that its head says is what lies between the text and the datum.</summary>
    private static Excerpt Printed(Datum amount, AmountUnit unit) =>
        unit == AmountUnit.Yuan || amount.Text.Contains('元', StringComparison.Ordinal)
            ? amount.Excerpt
            : amount.Excerpt.With(TextRepairs.UnitFromHead);

    private static void Refuse(Excerpt excerpt, BilingualText reason, string root, SourceNotes notes)
    {
        notes.LeaveOut(excerpt);
        notes.Report(DocumentProblems.Refused, root, excerpt, values: new FindingValue("reason", reason));
    }

    private sealed record Source(SourceOfFunds Name, Money? Amount, AmountDraft Draft, Excerpt Printed);
}
