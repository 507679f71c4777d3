using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB3013: a target that contradicts the count that the budget pays for.</summary>
internal sealed class PaidCountRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3013",
            Severity.Error,
            new("指标值与预算测算的数量矛盾", "A target contradicts the count that is paid for"),
            new(
                "指标“{name}”的指标值为{actual}，而“{line}”按{expected}测算，两者矛盾。",
                "The target of {name} is {actual}, but {line} pays for {expected}."
            ),
            new("按实际数量统一指标值和预算测算。", "Use the true count in both the target and the budget.")
        ),
        IndicatorTraits.Quantity | IndicatorTraits.Threshold
    )
{
    // What a name says of money that is paid out to those who are counted.
    private static readonly WordList PaidWords = new(
        "发放",
        "给付",
        "支付",
        "补助",
        "补贴",
        "资助",
        "慰问",
        "奖励",
        "享受",
        "领取",
        "受助",
        "受益"
    );

    // Those who are paid for serving others, who are counted in their turn.
    private static readonly string[] ServingWords =
    [
        "讲师",
        "师资",
        "教师",
        "专家",
        "评委",
        "考官",
        "讲课",
        "志愿者",
        "工作人员",
        "司机",
    ];

    protected override void Review(Project project, int index, FindingReport report)
    {
        var target = (ThresholdValue)project.Indicators[index].Value!;
        if (target.Unit.IsCount && report.Budget.HasFormulas)
        {
            Review(project, index, target, report);
        }
    }

    private static void Review(Project project, int index, ThresholdValue target, FindingReport report)
    {
        var counts = PaidCounts.Of(project.Budget, report.Budget, target.Unit);
        if (counts.Only is not { } paid || !IsContradicted(target, paid))
        {
            return;
        }

        var names = new List<string>();
        var places = ImmutableArray.CreateBuilder<RelatedPlace>();
        foreach (ref readonly var line in report.Budget.LinesIfAny(LineTraits.Formula))
        {
            if (
                PaidCounts.HasAny(report.Budget.OperandsOf(line.Line), target.Unit)
                && IsMeant(project, index, line.Line, counts.IsComplete)
            )
            {
                names.Add(line.Line.Name);
                places.Add(new(BudgetPlaces.Line(line.Path, "/formula"), BudgetPlaces.Formula));
            }
        }

        if (names.Count == 0)
        {
            return;
        }

        var expected = paid.In(target.Unit);
        report.Add(
            IndicatorPlaces.At(index, "/value"),
            (project.Indicators[index].Name, target, names, expected, Places: places.DrainToImmutable()),
            static facts =>
                new(
                    [
                        new("name", facts.Name),
                        new(FindingValue.Actual, facts.target),
                        new("line", FindingValue.NamesOf(facts.names)),
                        new(FindingValue.Expected, facts.expected),
                        new(
                            FindingValue.Difference,
                            Quantity.Create(facts.target.Number - facts.expected.Number, facts.target.Unit)
                        ),
                    ],
                    facts.Places
                )
        );
    }

    private static bool IsContradicted(ThresholdValue target, Quantity paid)
    {
        var number = paid.In(target.Unit).Number;
        return target.Comparison switch
        {
            Comparison.AtMost => target.Number < number,
            Comparison.Below => target.Number <= number,
            Comparison.AtLeast => target.Number > number,
            Comparison.Above => target.Number >= number,
            _ => target.Number != number,
        };
    }

    // Both may count different things: ten lecturers are paid, and 500 people listen to them.
    private static bool IsMeant(Project project, int index, BudgetLine line, bool isComplete)
    {
        var name = project.Indicators[index].Name;
        foreach (var word in ServingWords)
        {
            if (
                line.Name.Contains(word, StringComparison.Ordinal)
                && !name.Contains(word, StringComparison.Ordinal)
            )
            {
                return false;
            }
        }

        return (isComplete && PaidWords.IsIn(name))
            || SharedWords.HasDistinctive(name, line.Name, project.Budget.Lines, line);
    }
}
