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
    private const char Cost = '费';

    // A line of this length that ends in 费 is a kind of cost and no piece of work: 印刷费, 委托业务费, 能源费（水费）.
    private const int LongestKindOfCost = 10;

    private const int UsualCount = 64;

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

    public override void Review(Project project, FindingCollector findings)
    {
        var plan = project.Statement?.Plan ?? [];
        var lines = project.Budget.Lines;
        if (plan.IsEmpty || lines.IsEmpty || project.Budget.Breakdown == Breakdown.Partial)
        {
            return;
        }

        // Most budgets have the order of the plan, so that a line is where its item is.
        var count = Math.Min(plan.Length, lines.Length);
        Span<bool> areAlike = count <= UsualCount ? stackalloc bool[UsualCount] : new bool[count];
        areAlike = areAlike[..count];
        for (var i = 0; i < areAlike.Length; i++)
        {
            areAlike[i] = SharedWords.HasAny(plan[i].Name, lines[i].Name);
        }

        // Only a budget that is cut like the plan has lines that the plan leaves out: others are cut by what is bought.
        if (!AreNamed(plan, lines, areAlike))
        {
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsSet(areAlike, i) && !IsKindOfCost(lines[i].Name) && !IsPlanned(lines[i], plan))
            {
                Report(JsonPointer.At(BudgetPlaces.Lines, i), NoPlan, lines[i].Name, findings);
            }
        }

        // 印刷费 and 交通费 may pay for any of the work.
        if (HasKindOfCost(lines))
        {
            return;
        }

        for (var i = 0; i < plan.Length; i++)
        {
            if (!IsSet(areAlike, i) && !IsPaid(plan[i], lines))
            {
                Report(JsonPointer.At("/statement/plan", i), NoMoney, plan[i].Name, findings);
            }
        }
    }

    private static bool IsSet(ReadOnlySpan<bool> flags, int index) => index < flags.Length && flags[index];

    // Kinds of cost stand at the end.
    private static bool HasKindOfCost(ImmutableArray<BudgetLine> lines)
    {
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (IsKindOfCost(lines[i].Name))
            {
                return true;
            }
        }

        return false;
    }

    // Whether enough items of the plan have a line that is called like them, and is no kind of cost.
    private static bool AreNamed(
        ImmutableArray<PlanItem> plan,
        ImmutableArray<BudgetLine> lines,
        ReadOnlySpan<bool> areAlike
    )
    {
        var named = 0;
        for (var i = 0; i < plan.Length && named < MinNamed; i++)
        {
            var isNamed = IsSet(areAlike, i) && !IsKindOfCost(lines[i].Name);
            named += isNamed || HasLineOfName(plan[i].Name, lines) ? 1 : 0;
        }

        return named >= MinNamed;
    }

    private static bool HasLineOfName(string name, ImmutableArray<BudgetLine> lines)
    {
        foreach (var line in lines)
        {
            if (SharedWords.HasAny(name, line.Name) && !IsKindOfCost(line.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(
        string pointer,
        BilingualText problem,
        string name,
        FindingCollector findings
    ) => findings.Add(pointer, [new("problem", problem), new("name", name)]);

    private static bool IsKindOfCost(string name)
    {
        var trimmed = IndicatorWords.TrimEnd(name);
        return (trimmed.Length is > 0 and <= LongestKindOfCost && trimmed[^1] == Cost) || Kinds.IsIn(name);
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
