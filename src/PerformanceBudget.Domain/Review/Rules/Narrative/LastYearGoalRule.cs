using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB4012: an annual goal that speaks of an earlier year, and not of its own.</summary>
internal sealed class LastYearGoalRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4012",
            Severity.Information,
            new("年度总体目标疑为以前年度内容", "The annual goal speaks of an earlier year"),
            new(
                "年度总体目标写有“{actual}”，而预算年度为{expected}年，疑沿用以前年度内容。",
                "The annual goal speaks of {actual}, but the fiscal year is {expected}: it may be that of an earlier year."
            ),
            new("核实并更新为本年度的目标。", "Check it, and write the goal of this year.")
        )
    )
{
    private const string OfTheYear = "年度";
    private const string Doing = "完成";
    private const int ExaminationLength = 2;
    private const int MaxCounterLength = 2;

    // Older years are history: what was built, or begun.
    private const int LatestYears = 3;

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var fiscalYear = facts.FiscalYear;
        if (
            facts.Project.Goals.Annual is { } goal
            && !goal.Contains(fiscalYear.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            && FindYear(goal, fiscalYear) is { } year
        )
        {
            findings.Add(
                "/goals/annual",
                [new(FindingValue.Actual, year), new(FindingValue.Expected, fiscalYear)]
            );
        }
    }

    // 2025年度 anywhere, and 2025年 at the head of a clause.
    private static string? FindYear(string goal, int fiscalYear)
    {
        var depth = 0;
        var clause = 0;
        bool? looksBack = null;
        for (var i = 0; i < goal.Length; i++)
        {
            var c = goal[i];
            depth +=
                c is '《' or '（' or '(' or '〔' ? 1
                : c is '》' or '）' or ')' or '〕' ? -1
                : 0;
            if (IsEndOfClause(c))
            {
                clause = i + 1;
                looksBack = null;
            }
            else if (
                depth == 0
                && StatedDate.TryScanYear(goal.AsSpan(i), out var year, out var length)
                && char.IsAsciiDigit(c)
                && year < fiscalYear
                && year >= fiscalYear - LatestYears
                && (i == 0 || !char.IsAsciiDigit(goal[i - 1]))
                && !ReachesYear(goal.AsSpan(i + length), fiscalYear)
            )
            {
                var isOfYear = goal.AsSpan(i + length - 1).StartsWith(OfTheYear);
                if (
                    (isOfYear || i == clause)
                    && (
                        IsTask(ClauseAt(goal, i + length))
                        || !(looksBack ??= Vocabulary.LooksBack.IsIn(ClauseAt(goal, clause)))
                    )
                )
                {
                    return goal[i..(i + length + (isOfYear ? OfTheYear.Length - 1 : 0))];
                }
            }
        }

        return null;
    }

    // 2025年至2027年, 2025年度—2027年度
    private static bool ReachesYear(ReadOnlySpan<char> behind, int fiscalYear)
    {
        behind = Blank.TrimStart(behind is ['度', .. var rest] ? rest : behind);
        return behind is ['至' or '到' or '-' or '－' or '–' or '—' or '~' or '～', .. var end]
            && StatedDate.TryScanYear(end.TrimStart('—'), out var last, out _)
            && last >= fiscalYear;
    }

    // 2025年底前 is over. 2025年完成57辆应急排涝车的采购、安装和验收, 2025年审计资金使用单位12家 say how many are to be done, whatever the work is.
    private static bool IsTask(ReadOnlySpan<char> clause) =>
        clause is ['底' or '末', '前', ..]
        || (
            clause.StartsWith(Doing)
                ? clause.Length > Doing.Length && char.IsAsciiDigit(clause[Doing.Length])
                : Vocabulary.Examinations.IndexIn(clause) == 0
                    && EndsInCount(clause)
                    && !Vocabulary.Examined.IsIn(clause)
                    && !Vocabulary.LooksBack.IsIn(clause[ExaminationLength..])
        );

    private static bool EndsInCount(ReadOnlySpan<char> clause) =>
        clause.LastIndexOfAnyInRange('0', '9') is >= 0 and var digit
        && digit + 1 < clause.Length
        && clause.Length - digit - 1 <= MaxCounterLength;

    private static ReadOnlySpan<char> ClauseAt(string goal, int start)
    {
        var rest = goal.AsSpan(start);
        for (var i = 0; i < rest.Length; i++)
        {
            if (IsEndOfClause(rest[i]))
            {
                return rest[..i];
            }
        }

        return rest;
    }

    private static bool IsEndOfClause(char c) =>
        c is '，' or '。' or '；' or ',' or ';' or '：' or ':' or '\n';
}
