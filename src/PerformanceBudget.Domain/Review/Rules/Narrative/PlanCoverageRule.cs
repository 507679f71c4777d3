namespace PerformanceBudget.Domain.Review;

/// <summary>PB4006: money without a plan, or a plan without money.</summary>
internal sealed class PlanCoverageRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4006",
            Severity.Warning,
            new("预算安排与实施方案不对应", "Budget and plan do not match"),
            new("{problem}“{name}”。", "{problem}: {name}."),
            new(
                "在实施方案中补充该项工作，或在预算安排中说明其资金来源；确无需列支的，无需修改。",
                "Describe the work in the plan, or say where its money comes from; where it needs none, there is nothing to mend."
            )
        )
    )
{
    private const char Cost = '费';

    // A line of this length that ends in 费 is a kind of cost and no piece of work: 印刷费, 委托业务费, 能源费（水费）.
    private const int LongestKindOfCost = 10;

    // So many items of the plan have to have a line of their own before anything is missed.
    private const int MinNamed = 2;

    private static readonly BilingualText NoPlan = new(
        "实施方案未体现预算明细",
        "A budget line is not in the plan"
    );
    private static readonly BilingualText NoMoney = new("预算安排未体现实施内容", "A plan item has no money");

    public override void Review(Project project, FindingCollector findings)
    {
        var plan = project.Statement?.Plan ?? [];
        var lines = project.Budget.Lines;
        if (plan.IsEmpty || lines.IsEmpty || project.Budget.Breakdown == Breakdown.Partial)
        {
            return;
        }

        // Only a budget that is cut like the plan has lines that the plan leaves out: others are cut by what is bought.
        var areWork = lines.Select(static line => !IsKindOfCost(line.Name)).ToArray();
        var work = new WordSet(lines.Where((_, i) => areWork[i]).Select(static line => line.Name));
        if (plan.Count(item => work.HasAnyOf(item.Name)) < MinNamed)
        {
            return;
        }

        var planned = Subjects.Of(plan);
        for (var i = 0; i < lines.Length; i++)
        {
            if (areWork[i] && !planned.Have(lines[i].Name, lines[i].Text))
            {
                Report(JsonPointer.At(BudgetPlaces.Lines, i), NoPlan, lines[i].Name, findings);
            }
        }

        // 印刷费 and 交通费 may pay for any of the work.
        if (areWork.Contains(false))
        {
            return;
        }

        var paid = Subjects.Of(lines);
        for (var i = 0; i < plan.Length; i++)
        {
            if (!Vocabulary.CostlessSteps.IsIn(plan[i].Name) && !IsPaid(plan[i], paid))
            {
                Report(JsonPointer.At("/statement/plan", i), NoMoney, plan[i].Name, findings);
            }
        }
    }

    private static void Report(
        string pointer,
        BilingualText problem,
        string name,
        FindingCollector findings
    ) => findings.Add(pointer, [new("problem", problem), new("name", name)]);

    private static bool IsKindOfCost(string name)
    {
        var trimmed = Characters.TrimEnd(name);
        return (trimmed.Length is > 0 and <= LongestKindOfCost && trimmed[^1] == Cost)
            || Vocabulary.KindsOfCost.IsIn(name);
    }

    private static bool IsPaid(PlanItem item, Subjects paid) =>
        paid.Have(item.Name, item.Text) || item.Items.Any(part => IsPaid(part, paid));
}
