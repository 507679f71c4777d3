namespace PerformanceBudget.Domain.Review;

/// <summary>PB4011: a section of the statement that most projects of the department have, and one has not.</summary>
internal sealed class MissingSectionRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4011",
            Severity.Information,
            new("说明缺少其他项目均有的部分", "A section is missing that most other projects have"),
            new(
                "项目经费情况说明未见{sections}，而本部门其他项目多已填写。",
                "The statement has no {sections}, which most other projects of the department have."
            ),
            new("核实有无遗漏并予补充。", "Check whether it was forgotten, and add it.")
        )
    )
{
    // So many others, and so large a share of them, make a custom.
    private const int MinOthers = 2;
    private const decimal MinShare = 0.6m;

    private static readonly (BilingualText Name, Func<Project, bool> IsThere)[] Sections =
    [
        (new("项目概述", "overview"), static project => project.Statement!.Overview is not null),
        (new("立项依据", "basis"), static project => project.Statement!.Basis is not null),
        (new("实施主体", "implementers"), static project => !project.Statement!.Implementers.IsEmpty),
        (new("实施方案", "plan"), static project => !project.Statement!.Plan.IsEmpty),
        (new("实施周期", "schedule"), static project => project.Statement!.Schedule is not null),
        (
            new("年度预算安排", "budget"),
            static project => !project.Budget.Lines.IsEmpty || project.Budget.Stated is not null
        ),
    ];

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var projects = facts.Declaration.Projects;
        // Some departments write statements for some of their projects only.
        var written = Enumerable
            .Range(0, projects.Length)
            .Where(i => projects[i].Statement is not null)
            .ToList();
        var counts = Array.ConvertAll(Sections, section => written.Count(i => section.IsThere(projects[i])));
        foreach (var i in written)
        {
            var missing = Sections
                .Where(
                    (section, number) =>
                        !section.IsThere(projects[i]) && IsCustom(counts[number], written.Count - 1)
                )
                .Select(static section => section.Name)
                .ToList();
            if (missing.Count > 0)
            {
                findings.Add(
                    ReviewInput.PointerOf(i) + "/statement",
                    [
                        new(
                            "sections",
                            BilingualText.Of(language =>
                                string.Join(
                                    language == Language.Chinese ? "、" : ", ",
                                    missing.Select(name => name.In(language))
                                )
                            )
                        ),
                    ]
                );
            }
        }
    }

    private static bool IsCustom(int count, int others) => count >= MinOthers && count >= others * MinShare;
}
