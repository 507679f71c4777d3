using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes in names, and what is copied from another project.</summary>
internal static class NameMistakes
{
    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("26", "one indicator of another project", MistakeBar.Tried(0), "PB3 PB5", OneIndicator),
        new("27", "five indicators of another project", MistakeBar.Tried(1), "PB3 PB5", FiveIndicators),
        new("28", "annual goal of another project", MistakeBar.Sure, "PB4007 PB4012 PB4014 PB5", Goal),
        new(
            "29",
            "name of the project changed in one place",
            MistakeBar.Tried(0.43),
            "PB4003 PB4010",
            ProjectName
        ),
        new(
            "30",
            "overview names another project",
            MistakeBar.Tried(1),
            "PB4003 PB4010 PB4014 PB5",
            OverviewProject
        ),
        new(
            "31",
            "name of the department changed in one place",
            MistakeBar.Sure,
            "PB4014 PB5009",
            Department
        ),
        new(
            "32",
            "overview names another department",
            MistakeBar.Tried(1),
            "PB4003 PB4014 PB5009 PB5",
            OverviewDepartment
        ),
        new("41", "slip in the name of a line", MistakeBar.Tried(0), "PB2 PB4 PB5", LineName),
        new("42", "slip in the name of an indicator", MistakeBar.Tried(0), "PB3 PB4 PB5", IndicatorName),
    ];

    private static readonly string[] OtherDepartments =
    [
        "某市财政局",
        "某县审计局",
        "某区统计局",
        "某市档案馆",
    ];

    private static (string Here, string There)? TwoProjects(Sheet sheet, Pen pen)
    {
        var projects = sheet.Projects.ToArray();
        if (projects.Length < 2)
        {
            return null;
        }

        var here = pen.Pick(projects.AsSpan());
        return (here, pen.Pick(projects.Where(one => one != here).ToArray().AsSpan()));
    }

    private static Mistake? OneIndicator(Sheet sheet, Pen pen)
    {
        if (TwoProjects(sheet, pen) is not var (here, there))
        {
            return null;
        }

        return Copy(sheet, here, there, 1, pen) is [var copied]
            ? Mistake.At(sheet.Text(copied + "/name")!, copied)
            : null;
    }

    private static Mistake? FiveIndicators(Sheet sheet, Pen pen)
    {
        if (TwoProjects(sheet, pen) is not var (here, there))
        {
            return null;
        }

        return Copy(sheet, here, there, 5, pen) is { Length: 5 } copied
            ? Mistake.At("five indicators", [.. copied, "=" + here + "/indicators", "=" + here, "=/projects"])
            : null;
    }

    private static string[] Copy(Sheet sheet, string here, string there, int count, Pen pen)
    {
        var pairs = sheet
            .Indicators(here)
            .SelectMany(own =>
                sheet
                    .Indicators(there)
                    .Where(other =>
                        sheet.Text(other + "/category") == sheet.Text(own + "/category")
                        && sheet.Text(other + "/name") != sheet.Text(own + "/name")
                    )
                    .Select(other => (Own: own, Other: other))
            )
            .ToList();
        var copied = new List<string>();
        while (copied.Count < count && pairs.Count > 0)
        {
            var (own, other) = pen.Pick(pairs.ToArray().AsSpan());
            sheet.Set(own, sheet[other]!.DeepClone());
            copied.Add(own);
            _ = pairs.RemoveAll(pair => pair.Own == own || pair.Other == other);
        }

        return [.. copied];
    }

    private static Mistake? Goal(Sheet sheet, Pen pen)
    {
        if (
            TwoProjects(sheet, pen) is not var (here, there)
            || sheet.Text(there + "/goals/annual") is not { } goal
            || sheet[here + "/goals/annual"] is null
        )
        {
            return null;
        }

        sheet.Set(here + "/goals/annual", goal);
        return Mistake.At(goal, here + "/goals", "=" + here);
    }

    // A character lost, doubled or mistaken.
    private static string? Slipped(string name, Pen pen)
    {
        if (name.Length < 3)
        {
            return null;
        }

        var place = pen.Between(1, name.Length - 1);
        return pen.Between(0, 2) switch
        {
            0 => name.Remove(place, 1),
            1 => name.Insert(place, name[place].ToString()),
            _ => name.Remove(place, 1).Insert(place, pen.Pick("一", "之", "员", "业", "和")),
        };
    }

    private static Mistake? ProjectName(Sheet sheet, Pen pen)
    {
        var project = AmountMistakes.Pick(
            pen,
            sheet.Projects.Where(one => sheet[one + "/statement/title"] is not null)
        );
        if (project is null)
        {
            return null;
        }

        var place = project + pen.Pick("/statement/title", "/name");
        var before = sheet.Text(place)!;
        var others = sheet.Projects.Where(one => one != project).Select(one => sheet.Text(one + "/name")!);
        var after = pen.Between(0, 3) switch
        {
            0 when AmountMistakes.Pick(pen, others) is { } other => other,
            1 => before[..Math.Max(2, before.Length / 2)],
            _ => Slipped(before, pen),
        };
        if (after is null || after == before)
        {
            return null;
        }

        sheet.Set(place, after);
        return Mistake.At(
            $"{before} → {after}",
            project + "/statement/title",
            project + "/name",
            project + "/statement/overview"
        );
    }

    private static Mistake? OverviewProject(Sheet sheet, Pen pen)
    {
        if (
            TwoProjects(sheet, pen) is not var (here, there)
            || sheet.Text(here + "/statement/overview/text") is not { } text
            || (sheet.Text(here + "/statement/title") ?? sheet.Text(here + "/name")) is not { } own
            || !text.Contains($"实施{own}", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var other = sheet.Text(there + "/statement/title") ?? sheet.Text(there + "/name")!;
        sheet.Set(
            here + "/statement/overview/text",
            text.Replace($"实施{own}", $"实施{other}", StringComparison.Ordinal)
        );
        return Mistake.At(
            $"{own} → {other}",
            here + "/statement/overview",
            here + "/statement/title",
            here + "/name"
        );
    }

    private static Mistake? Department(Sheet sheet, Pen pen)
    {
        var place = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.SelectMany(one =>
                    new[] { one + "/supervisingDepartment", one + "/implementingUnit" }
                )
                .Where(one => sheet.Text(one) == sheet.Department)
        );
        if (place is null)
        {
            return null;
        }

        var before = sheet.Text(place)!;
        var after = place.EndsWith("Unit", StringComparison.Ordinal)
            ? pen.Pick(before[..^1], before + before[^1])
            : Slipped(before, pen)!;
        if (after == before)
        {
            return null;
        }

        sheet.Set(place, after);
        return Mistake.At($"{before} → {after}", place, "/department");
    }

    private static Mistake? OverviewDepartment(Sheet sheet, Pen pen)
    {
        var place = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.Select(one => one + "/statement/overview/text")
                .Where(one =>
                    sheet.Text(one)?.Contains(sheet.Department + "拟于", StringComparison.Ordinal) == true
                )
        );
        if (place is null)
        {
            return null;
        }

        var other = pen.Pick(OtherDepartments.AsSpan());
        sheet.Set(place, sheet.Text(place)!.Replace(sheet.Department, other, StringComparison.Ordinal));
        return Mistake.At(
            $"{sheet.Department} → {other}",
            Sheet.ParentOf(place),
            "/department",
            Sheet.ProjectOf(place) + "/supervisingDepartment"
        );
    }

    private static Mistake? Rename(Sheet sheet, Pen pen, string? owner)
    {
        if (owner is null || Slipped(sheet.Text(owner + "/name")!, pen) is not { } after)
        {
            return null;
        }

        var before = sheet.Text(owner + "/name")!;
        after = pen.Chance(20) ? before[..^2] : after;
        if (after.Length == 0 || after == before)
        {
            return null;
        }

        sheet.Set(owner + "/name", JsonValue.Create(after));
        return Mistake.At($"{before} → {after}", owner);
    }

    private static Mistake? LineName(Sheet sheet, Pen pen) =>
        Rename(sheet, pen, AmountMistakes.Pick(pen, sheet.Lines()));

    private static Mistake? IndicatorName(Sheet sheet, Pen pen) =>
        Rename(sheet, pen, AmountMistakes.Pick(pen, sheet.Indicators()));
}
