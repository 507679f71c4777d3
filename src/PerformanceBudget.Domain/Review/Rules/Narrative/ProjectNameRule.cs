namespace PerformanceBudget.Domain.Review;

/// <summary>PB4003: a statement about a project of another name.</summary>
internal sealed class ProjectNameRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4003",
            Severity.Warning,
            new("说明与申报表的项目名称不一致", "Statement and form name the project differently"),
            new(
                "{place}所称项目为“{actual}”，申报表为“{expected}”{remark}。",
                "The {place} is about {actual}, the form about {expected}{remark}."
            ),
            new(
                "核实本说明是否属于该项目，并统一项目名称。",
                "Check whether the statement is that of this project, and use one name."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Title = new("项目经费情况说明", "statement");
    private static readonly BilingualText Overview = new("项目概述", "overview");
    private static readonly BilingualText NameInForm = new("申报表的项目名称", "the name in the form");

    // Of what a text calls a project by the way, fewer characters are no name.
    private const int MinNameLength = 4;

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        if (project.Statement is not { } statement)
        {
            return;
        }

        if (
            statement.Title is { } title
            && (
                !StatementTitles.HaveSameStem(title, project.Name)
                || StatementTitles.IsSlip(title, project.Name)
            )
        )
        {
            var other = facts.Titles.FindProject(title);
            if (
                other is not null
                || StatementTitles.IsSlip(title, project.Name)
                || !StatementTitles.MayBeSame(title, project.Name)
            )
            {
                Report("/statement/title", Title, title, project.Name, other, findings);
                return;
            }
        }

        if (
            OverviewOpening.Of(statement.Overview?.Text).ProjectName is { Length: >= MinNameLength } name
            && !IsNameOf(project, name)
        )
        {
            var other = facts.Titles.FindProject(name) ?? facts.Titles.FindByShortForm(name);
            // 公益创投、社区营造等 are no name.
            if (
                other is not null
                || (CharacterWidth.AreIdeographs(name) && !SharedWords.HasAny(name, project.Name))
            )
            {
                Report(
                    "/statement/overview/text",
                    Overview,
                    name,
                    project.Name,
                    other,
                    findings,
                    Severity.Information
                );
            }
        }
    }

    private static bool IsNameOf(Project project, string name) =>
        StatementTitles.HaveSameStem(name, project.Name)
        || StatementTitles.MayBeSame(name, project.Name)
        || (project.Statement?.Title is { } title && StatementTitles.MayBeSame(name, title));

    private static void Report(
        string pointer,
        BilingualText place,
        string actual,
        string expected,
        string? other,
        FindingCollector findings,
        Severity? severity = null
    ) =>
        findings.Add(
            pointer,
            [
                new("place", place),
                new(FindingValue.Actual, actual),
                new(FindingValue.Expected, expected),
                new("remark", RemarkOn(other)),
            ],
            [new("/name", NameInForm)],
            severity
        );

    private static BilingualText RemarkOn(string? other) =>
        other is null
            ? new("，两者不一致", ", which are two names")
            : new(
                $"，而本部门另有项目{BilingualText.Quoting(other).Chinese}，疑为误用",
                $", while {other} is another project of the declaration"
            );
}
