namespace PerformanceBudget.Domain.Review;

/// <summary>PB2008: parts that are not all of their whole, and the rest.</summary>
/// <remarks>
/// A breakdown, a line that is calculated for the larger part, and an overview that names several parts. One part (其中…) of what
/// is otherwise a lump sum says no more than it says.
/// </remarks>
internal sealed class PartialBreakdownRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2008",
            Severity.Information,
            new("只列出部分明细", "Only a part is broken down"),
            new(
                "{name}共{total:N}，其中列明{listed:S}，其余{difference:S}未列明细{remark}。",
                "Of {name}, {total:N}, {listed:S} is listed; the rest, {difference:S}, is not{remark}."
            ),
            new(
                "核对“{part}”的金额，如属笔误，改为{meant}。",
                "Check the amount of {part}; if it is a slip, change it to {meant}."
            )
        )
        {
            OtherSeverity = Severity.Warning,
        }
    )
{
    private static readonly BilingualText Settled = new(
        "；如其余部分无需细化，无需修改",
        "; where it needs no detail, nothing is to be mended"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        // Uses that are only named are PB2013's.
        if (PartialSum.OfBudget(facts) is { Balance: { IsShort: true, Sum.Fen: > 0 } } ofBudget)
        {
            Report(ofBudget, findings);
        }

        foreach (var line in facts.Budget.With(LineTraits.Partial))
        {
            if (IsMostlyCalculated(line) && PartialSum.OfLine(line) is { Balance.IsShort: true } ofLine)
            {
                Report(ofLine, findings);
            }
        }

        if (PartialSum.OfOverview(facts) is { Balance.IsShort: true } ofOverview)
        {
            ReviewOverview(ofOverview, facts, findings);
        }
    }

    private static void ReviewOverview(PartialSum sum, ProjectFacts facts, FindingCollector findings)
    {
        var parts = facts.Project.Statement!.Overview!.Parts;
        if (parts.Length < 2)
        {
            return;
        }

        if (ExchangedDigits.Find(Figures.Of(parts), sum.Balance.Difference) is not { } exchanged)
        {
            Report(sum, findings);
            return;
        }

        var (name, meant) = (parts[exchanged.Index].Name, exchanged.Meant);
        findings.Add(
            BudgetPlaces.AmountsOf(parts)[exchanged.Index].Pointer,
            [
                .. sum.Values,
                new("part", name),
                new("meant", meant),
                new(
                    "remark",
                    new BilingualText(
                        $"；{BilingualText.Quoting(name).Chinese}{parts[exchanged.Index].Stated}疑有数字颠倒",
                        $"; two digits of {name}, {parts[exchanged.Index].Stated}, may have changed places"
                    )
                ),
            ],
            [new(sum.Pointer, BudgetPlaces.Overview)],
            Severity.Warning
        );
    }

    private static void Report(PartialSum sum, FindingCollector findings) =>
        findings.Add(sum.Pointer, [.. sum.Values, new("remark", Settled)], [sum.Parts]);

    // Then the rest is what nobody has calculated yet.
    private static bool IsMostlyCalculated(LineFacts line)
    {
        var calculated = line.Line.Lines.Where(part => part.Formula is not null || !part.Lines.IsEmpty);
        return IsMost(
            new Balance(default, Figures.Of([.. calculated])).Sum,
            line.Line.Amount.GetValueOrDefault()
        );
    }

    private static bool IsMost(Money part, Money whole) => (Int128)part.Fen * 2 > whole.Fen;
}
