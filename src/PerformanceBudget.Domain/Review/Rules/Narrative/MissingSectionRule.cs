using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB4011: a section of the statement that most projects of the department have, and one has not.</summary>
internal sealed class MissingSectionRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4011",
            Severity.Information,
            new("说明缺少其他项目均有的部分", "A section is missing that most other projects have"),
            new(
                "未见{sections}，而本部门其他项目多已填写。",
                "There is no {sections}, which most other projects of the department have."
            ),
            new("核实有无遗漏并予补充。", "Check whether it was forgotten, and add it.")
        )
    )
{
    // So many others, and so large a share of them, make a custom.
    private const int MinOthers = 2;
    private const decimal MinShare = 0.6m;

    // Whether a project has the section; null where it has no statement that could have it, which some departments write for some
    // of their projects only.
    private static readonly (BilingualText Name, Func<Project, bool?> IsThere)[] Sections =
    [
        OfStatement("项目概述", "overview", static statement => statement.Overview is not null),
        OfStatement("立项依据", "basis", static statement => statement.Basis is not null),
        OfStatement("实施主体", "implementers", static statement => !statement.Implementers.IsEmpty),
        OfStatement("实施方案", "plan", static statement => !statement.Plan.IsEmpty),
        OfStatement("实施周期", "schedule", static statement => statement.Schedule is not null),
        (
            new("年度预算安排", "budget"),
            static project => !project.Budget.Lines.IsEmpty || project.Budget.Stated is not null
        ),
    ];

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var projects = facts.Declaration.Projects;
        var customs = Array.ConvertAll(Sections, section => IsCustom(projects, section.IsThere));
        for (var i = 0; i < projects.Length; i++)
        {
            var missing = Sections
                .Where((section, number) => customs[number] && section.IsThere(projects[i]) == false)
                .Select(static section => section.Name)
                .ToList();
            if (missing.Count > 0)
            {
                findings.Add(
                    ReviewInput.PointerOf(i) + (projects[i].Statement is null ? string.Empty : "/statement"),
                    [new("sections", Enumerate(missing))]
                );
            }
        }
    }

    private static (BilingualText Name, Func<Project, bool?> IsThere) OfStatement(
        string chinese,
        string english,
        Func<ProjectStatement, bool> isThere
    ) => (new(chinese, english), project => project.Statement is { } statement ? isThere(statement) : null);

    // Of those that could have it, whichever of the others is looked at.
    private static bool IsCustom(ImmutableArray<Project> projects, Func<Project, bool?> isThere)
    {
        var count = projects.Count(project => isThere(project) == true);
        var others = projects.Count(project => isThere(project) is not null) - 1;
        return count >= MinOthers && count >= others * MinShare;
    }

    private static BilingualText Enumerate(List<BilingualText> names) =>
        BilingualText.Of(language =>
            string.Join(language == Language.Chinese ? "、" : ", ", names.Select(name => name.In(language)))
        );
}
