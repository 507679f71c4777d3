namespace PerformanceBudget.Domain.Review;

/// <summary>PB3020: a name that asks one thing, and a value that answers another, or nothing.</summary>
internal sealed class QuestionAndAnswerRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3020",
            Severity.Warning,
            new("指标名称与指标值不匹配", "Name and value do not go together"),
            new("指标“{name}”{problem}。", "The indicator {name} {problem}."),
            new(
                "建议名称写明考核对象和内容，指标值写明应达到的程度。",
                "Let the name say of what something is measured, and the value how much of it."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private const string Whether = "是否";
    private const string Each = "每";

    private static readonly IndicatorProblem NoSubject = new(
        "未写明考核对象",
        "does not say of what it is asked"
    );

    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        if (IsWithoutSubject(placed.BareName))
        {
            Report(placed, placed.Pointer + "/name", NoSubject, findings);
        }

        if (placed.Indicator.Value is { } value && FindProblem(placed, value, facts) is { } problem)
        {
            Report(placed, placed.ValuePointer, problem, findings);
        }
    }

    private static void Report(
        PlacedIndicator placed,
        string pointer,
        IndicatorProblem problem,
        FindingCollector findings
    )
    {
        FindingValue[] value = placed.Indicator.Value is { } actual ? [new(FindingValue.Actual, actual)] : [];
        findings.Add(
            pointer,
            [new("name", placed.Name), .. value, new("problem", problem.Text)],
            severity: problem.Severity
        );
    }

    private static IndicatorProblem? FindProblem(
        PlacedIndicator placed,
        IndicatorValue value,
        ProjectFacts facts
    ) =>
        value switch
        {
            ThresholdValue threshold => FindOtherAnswer(placed.BareName, threshold)
                ?? FindNumberInName(placed, threshold, facts),
            QualitativeValue or VerbatimValue when IsSame(placed.BareName, value.Text) =>
                IndicatorProblem.Doubt(
                    "的名称与指标值相同，未体现考核内容",
                    "is called by its value, and does not say what is measured"
                ),
            _ => null,
        };

    private static IndicatorProblem? FindOtherAnswer(string name, ThresholdValue value)
    {
        var isRate = value.Unit == Unit.Percent;
        return Vocabulary.TimesAsked.IsEndOf(name)
            && !Vocabulary.TimesChanged.IsIn(name)
            && (isRate || value.Unit.IsMoney || value.Unit.Numerator is ["人"])
                ? Answers(value, "时间", "asks for a date")
            : name.Contains(Whether, StringComparison.Ordinal) && (isRate || value.Unit.IsCount)
                ? Answers(value, "“是否”", "asks whether")
            : Vocabulary.AmountsAsked.IsEndOf(name) && value.Unit.IsCount
                ? Answers(value, "金额", "asks for an amount")
            : null;
    }

    private static IndicatorProblem Answers(ThresholdValue value, string question, string english) =>
        new($"所问为{question}，而指标值为“{value}”", $"{english}, but the value is {value}");

    // 培训200人: ≥200人. Where every village has one, the number of the name is no total.
    private static IndicatorProblem? FindNumberInName(
        PlacedIndicator placed,
        ThresholdValue value,
        ProjectFacts facts
    )
    {
        var name = placed.BareName;
        if (value.About is not null || name.Contains(Each, StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = NumbersInNames.Find(name, value.Unit);
        if (numbers.Count == 0)
        {
            return null;
        }

        if (numbers.Contains(value.Number))
        {
            return IndicatorProblem.Doubt(
                $"的名称已含指标值“{value}”，建议名称只写考核内容",
                $"has its value {value} in its name"
            );
        }

        // Of several numbers nobody knows which is meant, and of several years only a part is this year's.
        return numbers.Count == 1 && placed.Indicator.OverallValue is null && IsOfOneYear(facts.Project)
            ? new(
                $"的名称中为“{Quantity.Create(numbers[0], value.Unit)}”，指标值为“{value}”，两者不一致",
                $"says {Quantity.Create(numbers[0], value.Unit)} in its name, but its value is {value}"
            )
            : null;
    }

    private static bool IsOfOneYear(Project project) =>
        project.Period is not { } period || period.FirstDay.Year == period.LastDay.Year;

    private static bool IsSame(string name, string value) =>
        string.Equals(
            ComparedSpelling.OfName(name),
            ComparedSpelling.OfName(value),
            StringComparison.Ordinal
        );

    private static bool IsWithoutSubject(string name)
    {
        var asked = Characters.TrimEnd(Blank.TrimStart(name));
        return asked.StartsWith(Whether)
            && asked.Length > Whether.Length
            && Vocabulary.AnswersAlone.Contains(asked[Whether.Length..]);
    }
}
