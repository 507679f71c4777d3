using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5009: departments and units that are not called as elsewhere in the declaration.</summary>
internal sealed class DepartmentRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5009",
            Severity.Warning,
            new("部门或单位名称不一致", "A department or unit is named differently"),
            new(
                "{place}为“{actual}”，与“{expected}”不一致，{remark}。",
                "The {place} is {actual}, which is not {expected}: {remark}."
            ),
            new(
                "核实并统一部门、单位名称。",
                "Check the names of departments and units, and use one of each."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private const string SupervisingDepartment = "/supervisingDepartment";
    private const string ImplementingUnit = "/implementingUnit";
    private const string OverviewText = "/statement/overview/text";

    // So many other projects make a custom.
    private const int MinOthers = 2;

    private static readonly BilingualText Slip = new("疑有错字或漏字", "there seems to be a typing error");
    private static readonly BilingualText Other = new(
        "而其他项目均为本部门",
        "all other projects are of this department"
    );
    private static readonly BilingualText OtherInText = new(
        "疑沿用其他部门的文字",
        "the text seems to be that of another one"
    );
    private static readonly BilingualText Department = new("主管部门", "department");
    private static readonly BilingualText Unit = new("实施单位", "unit");
    private static readonly BilingualText InOverview = new("项目概述所称部门", "department in the overview");
    private static readonly BilingualText Declaring = new("编报部门", "the department that declares");

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var (department, projects) = (facts.Declaration.Department, facts.Declaration.Projects);
        var own = projects.Count(project =>
            project.SupervisingDepartment is { } name && Is(name, department)
        );
        var longerUnits = LongerUnitsOf(projects);
        for (var i = 0; i < projects.Length; i++)
        {
            ReviewDepartment(
                projects[i],
                i,
                department,
                own >= MinOthers && own + 1 == projects.Length,
                findings
            );
            ReviewUnit(projects[i], i, department, longerUnits, findings);
            ReviewOverview(projects[i], i, department, findings);
        }
    }

    private static bool Is(string name, string department) => DepartmentNames.AreOne(name, department);

    private static void ReviewDepartment(
        Project project,
        int index,
        string department,
        bool isOnlyOne,
        FindingCollector findings
    )
    {
        if (project.SupervisingDepartment is not { } name)
        {
            return;
        }

        if (DepartmentNames.IsSlip(name, department))
        {
            Report(index, SupervisingDepartment, Department, name, department, Slip, findings);
        }
        // A unit below a department that is named as one is the matter of PB4014.
        else if (isOnlyOne && !Is(name, department) && !DepartmentNames.IsSubordinate(name))
        {
            Report(
                index,
                SupervisingDepartment,
                Department,
                name,
                department,
                Other,
                findings,
                Severity.Information
            );
        }
    }

    private static void ReviewUnit(
        Project project,
        int index,
        string department,
        Dictionary<string, string> longerUnits,
        FindingCollector findings
    )
    {
        if (project.ImplementingUnit is not { } unit)
        {
            return;
        }

        var right =
            DepartmentNames.HasDoubledEnd(unit) ? unit[..^1]
            : DepartmentNames.HasLostEnd(unit, department) ? department
            : longerUnits.GetValueOrDefault(unit) is { } longer && DepartmentNames.HasLostEnd(unit, longer)
                ? longer
            : null;
        if (right is not null)
        {
            Report(index, ImplementingUnit, Unit, unit, right, Slip, findings);
        }
    }

    // Each unit by its name without the last character.
    private static Dictionary<string, string> LongerUnitsOf(ImmutableArray<Project> projects)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var unit in projects
                .Select(static project => project.ImplementingUnit)
                .OfType<string>()
                .Order(StringComparer.Ordinal)
        )
        {
            _ = units.TryAdd(unit[..^1], unit);
        }

        return units;
    }

    private static void ReviewOverview(
        Project project,
        int index,
        string department,
        FindingCollector findings
    )
    {
        if (
            OverviewOpening.Of(project.Statement?.Overview?.Text).Department is { } name
            && DepartmentNames.IsFullName(name)
            && !project.Statement!.Implementers.Any(office => Is(name, office))
            && !Array.Exists(
                [department, project.SupervisingDepartment, project.ImplementingUnit],
                right => right is not null && Is(name, right)
            )
        )
        {
            Report(
                index,
                OverviewText,
                InOverview,
                name,
                department,
                OtherInText,
                findings,
                Severity.Information
            );
        }
    }

    private static void Report(
        int project,
        string place,
        BilingualText subject,
        string actual,
        string expected,
        BilingualText remark,
        FindingCollector findings,
        Severity? severity = null
    ) =>
        findings.Add(
            ReviewInput.PointerOf(project) + place,
            [
                new("place", subject),
                new(FindingValue.Actual, actual),
                new(FindingValue.Expected, expected),
                new("remark", remark),
            ],
            [new("/department", Declaring)],
            severity
        );
}
