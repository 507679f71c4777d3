using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB4006: money without a plan, or a plan without money.</summary>
internal sealed class PlanCoverageRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4006",
            Severity.Warning,
            new("预算与实施方案对不上", "Budget and plan do not match"),
            new("{problem}“{name}”。", "{problem}: {name}."),
            new(
                "在实施方案中写明该项工作，或在预算安排中写明其资金。",
                "Describe the work in the plan, or give it money in the budget."
            )
        )
    )
{
    private const string Cost = "费";

    // A line of this length that ends in 费 is a kind of cost and no piece of work: 印刷费, 委托业务费, 能源费（水费）.
    private const int LongestKindOfCost = 10;

    // So many items of the plan have to have a line of their own before anything is missed.
    private const int MinNamed = 2;

    // Words of what money is spent on, whichever work it is for.
    private static readonly WordList Kinds = new(
        "其他",
        "支出",
        "不可预见",
        "预备",
        "耗材",
        "材料",
        "物料",
        "教材",
        "设备",
        "购置",
        "采购",
        "印制",
        "印刷",
        "租赁",
        "租车",
        "差旅",
        "交通",
        "餐",
        "住宿",
        "场地",
        "劳务",
        "课酬",
        "酬金",
        "咨询",
        "办公",
        "邮电",
        "水电",
        "物业",
        "维修",
        "维护",
        "津贴",
        "工资",
        "补助",
        "补贴"
    );

    private static readonly BilingualText NoPlan = new(
        "实施方案中没有提到预算项目",
        "A budget line is not in the plan"
    );
    private static readonly BilingualText NoMoney = new(
        "预算安排中没有资金的实施内容",
        "A plan item has no money"
    );

    public override void Review(Project project, FindingReport report)
    {
        var plan = project.Statement?.Plan ?? [];
        var lines = project.Budget.Lines;
        if (plan.IsEmpty || lines.IsEmpty || project.Budget.Breakdown == Breakdown.Partial)
        {
            return;
        }

        // Only a budget that is cut like the plan has lines that the plan leaves out: others are cut by what is bought.
        var work = FindWork(lines);
        if (!AreNamed(plan, lines, work))
        {
            return;
        }

        foreach (var i in work)
        {
            if (!IsPlanned(lines[i], plan))
            {
                Report(default(BudgetLinePath).Below(i).ToString(), NoPlan, lines[i].Name, report);
            }
        }

        // 印刷费 and 交通费 may pay for any of the work.
        for (var i = 0; i < plan.Length && work.Count == lines.Length; i++)
        {
            if (!IsPaid(plan[i], lines))
            {
                Report("/statement/plan/" + JsonPointer.Index(i), NoMoney, plan[i].Name, report);
            }
        }
    }

    // The lines that name a piece of work, and no kind of cost.
    private static List<int> FindWork(ImmutableArray<BudgetLine> lines)
    {
        var work = new List<int>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsKindOfCost(lines[i].Name))
            {
                work.Add(i);
            }
        }

        return work;
    }

    // Whether enough items of the plan have a line that is called like them.
    private static bool AreNamed(
        ImmutableArray<PlanItem> plan,
        ImmutableArray<BudgetLine> lines,
        List<int> work
    )
    {
        var names = new WordSignature[work.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = WordSignature.Of(lines[work[i]].Name);
        }

        var named = 0;
        for (var i = 0; i < plan.Length && named < MinNamed; i++)
        {
            var item = WordSignature.Of(plan[i].Name);
            for (var j = 0; j < names.Length; j++)
            {
                if (item.MayShareWord(names[j]) && SharedWords.HasAny(plan[i].Name, lines[work[j]].Name))
                {
                    named++;
                    break;
                }
            }
        }

        return named >= MinNamed;
    }

    private static void Report(string pointer, BilingualText problem, string name, FindingReport report) =>
        report.Add(pointer, [new("problem", problem), new("name", name)]);

    private static bool IsKindOfCost(string name)
    {
        var trimmed = IndicatorWords.TrimEnd(name);
        return (trimmed.Length <= LongestKindOfCost && trimmed.EndsWith(Cost, StringComparison.Ordinal))
            || Kinds.IsIn(name);
    }

    // Names are short: all of them are compared before any text is read.
    private static bool IsPlanned(BudgetLine line, ImmutableArray<PlanItem> plan) =>
        Exists(plan, line, static (line, item) => SharedWords.HasAny(item.Name, line.Name))
        || Exists(plan, line, MatchTexts);

    private static bool Exists(
        ImmutableArray<PlanItem> plan,
        BudgetLine line,
        Func<BudgetLine, PlanItem, bool> match
    )
    {
        foreach (var item in plan)
        {
            if (match(line, item) || Exists(item.Items, line, match))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPaid(PlanItem item, ImmutableArray<BudgetLine> lines)
    {
        foreach (var line in lines)
        {
            if (Match(line, item) || IsPaid(item, line.Lines))
            {
                return true;
            }
        }

        foreach (var part in item.Items)
        {
            if (IsPaid(part, lines))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Match(BudgetLine line, PlanItem item) =>
        SharedWords.HasAny(item.Name, line.Name) || MatchTexts(line, item);

    private static bool MatchTexts(BudgetLine line, PlanItem item) =>
        (item.Text is not null && SharedWords.HasAny(line.Name, item.Text))
        || (line.Text is not null && SharedWords.HasAny(item.Name, line.Text));
}
