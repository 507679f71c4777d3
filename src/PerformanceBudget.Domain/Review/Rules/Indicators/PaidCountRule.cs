namespace PerformanceBudget.Domain.Review;

/// <summary>PB3013: a target that contradicts the count that the budget pays for.</summary>
/// <remarks>
/// First the one line that the name speaks of; where there is none that counts anything, the one count of that unit in the whole
/// budget.
/// </remarks>
internal sealed class PaidCountRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3013",
            Severity.Error,
            new("指标值与预算测算的数量矛盾", "A target contradicts the count that is paid for"),
            new(
                "指标“{name}”的指标值为{actual}，而“{line}”按{expected}测算，{problem}。",
                "The target of {name} is {actual}, but {line} pays for {expected}: {problem}."
            ),
            new("按实际数量统一指标值和预算测算。", "Use the true count in both the target and the budget.")
        )
        {
            OtherSeverity = Severity.Warning,
        },
        IndicatorTraits.Quantity | IndicatorTraits.Threshold
    )
{
    // A floor of less than that share of what is paid for asks for little.
    private const decimal LowFloor = 0.8m;

    private static readonly BilingualText Contradiction = new("两者不一致", "they contradict each other");
    private static readonly BilingualText Low = new(
        "指标值不足测算数量的80%，疑偏低",
        "the target is less than 80% of it, and may be too low"
    );

    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var target = (ThresholdValue)placed.Indicator.Value!;
        if (!target.Unit.IsCount || facts.Project.Budget.Covers != BudgetCoverage.Year)
        {
            return;
        }

        if (
            facts.Budget.Names.FindCounting(placed.Name, target.Unit, out var uncalculated) is { } line
            && LineCount.Of(line, target.Unit) is { } count
            && !ServingPeople.AreOthers(placed.Name, line)
        )
        {
            ReviewBesideLine(placed, target, line, count, uncalculated, facts, findings);
        }
        else
        {
            ReviewBesideBudget(placed, target, facts, findings);
        }
    }

    private static void ReviewBesideLine(
        PlacedIndicator placed,
        ThresholdValue target,
        LineFacts line,
        LineCount count,
        Money uncalculated,
        ProjectFacts facts,
        FindingCollector findings
    )
    {
        var paid = count.Paid.In(target.Unit);
        var most = Quantity.Create(count.Most, target.Unit.Dimension).In(target.Unit).Number;
        if (
            IsContradicted(target, paid.Number, most)
            && !IsPaidElsewhere(target, paid, facts)
            && !CanPayForRest(uncalculated, target, paid, line)
        )
        {
            Report(placed, target, count.Paid, Only(line), Severity.Error, findings);
        }
        else if (
            target is { Comparison: Comparison.AtLeast or Comparison.Above, About: null }
            && target.Number < paid.Number * LowFloor
        )
        {
            Report(placed, target, count.Paid, Only(line), Severity.Warning, findings);
        }
    }

    private static void ReviewBesideBudget(
        PlacedIndicator placed,
        ThresholdValue target,
        ProjectFacts facts,
        FindingCollector findings
    )
    {
        if (facts.Budget.Counts.FindOnly(target.Unit) is not { } only)
        {
            return;
        }

        var lines = FindMeant(placed.Name, target.Unit, only, facts.Budget);
        if (lines.Lines.IsEmpty)
        {
            return;
        }

        var paid = only.Paid.In(target.Unit);
        var most = lines.Most is { } more
            ? Quantity.Create(more, target.Unit.Dimension).In(target.Unit).Number
            : paid.Number;
        if (
            !IsPaidElsewhere(target, paid, facts)
            && IsContradicted(target, paid.Number, Math.Max(paid.Number, most))
        )
        {
            Report(placed, target, only.Paid, lines.Lines, Severity.Error, findings);
        }
    }

    // The lines that pay for those of whom a name speaks.
    private static PaidLines FindMeant(string name, Unit unit, PaidCount count, BudgetFacts budget) =>
        budget.Counts.IsComplete && Vocabulary.Payments.IsIn(name)
            ? count.LinesFor(name)
            : new PaidLines(
                unit,
                budget
                    .Names.FindDistinctive(name)
                    .Where(line =>
                        line.OperandUnits.HasDimensionOf(unit) && !ServingPeople.AreOthers(name, line)
                    )
            );

    // Lines of the same work that show no calculation may pay for the others, if there is as much in them.
    private static bool CanPayForRest(
        Money uncalculated,
        ThresholdValue target,
        Quantity paid,
        LineFacts line
    ) =>
        target.Number > paid.Number
        && !uncalculated.IsZero
        && line.Line.Amount is { } amount
        && ExactDecimal.TryMultiply(target.Number - paid.Number, amount.Yuan, out var needed)
        && ExactDecimal.TryMultiply(uncalculated.Yuan, paid.Number, out var available)
        && available >= needed;

    // What is not listed may pay for the others.
    private static bool IsPaidElsewhere(ThresholdValue target, Quantity paid, ProjectFacts facts) =>
        facts.Project.Budget.Breakdown == Breakdown.Partial && target.Number > paid.Number;

    private static FewLines Only(LineFacts line)
    {
        var only = new FewLines();
        only.Add(line);
        return only;
    }

    private static void Report(
        PlacedIndicator placed,
        ThresholdValue target,
        Quantity paid,
        FewLines lines,
        Severity severity,
        FindingCollector findings
    )
    {
        var difference = target.Number - paid.In(target.Unit).Number;
        findings.Add(
            placed.ValuePointer,
            [
                new("name", placed.Name),
                new(FindingValue.Actual, target),
                new("line", lines.Names),
                new(FindingValue.Expected, paid),
                new(FindingValue.Difference, Quantity.Create(difference, target.Unit)),
                new("problem", severity == Severity.Error ? Contradiction : Low),
            ],
            [.. lines.Formulas],
            severity
        );
    }

    private static bool IsContradicted(ThresholdValue target, decimal least, decimal most) =>
        (target.Comparison, target.About) switch
        {
            // 100余人 are no fewer than 100; what else is not exact contradicts nothing.
            (Comparison.Exactly or Comparison.AtLeast or Comparison.Above, About.Over) => target.Number
                > most,
            (_, not null) => false,
            (Comparison.AtMost, _) => target.Number < least,
            (Comparison.Below, _) => target.Number <= least,
            (Comparison.AtLeast, _) => target.Number > most,
            (Comparison.Above, _) => target.Number >= most,
            _ => target.Number < least || target.Number > most,
        };
}
