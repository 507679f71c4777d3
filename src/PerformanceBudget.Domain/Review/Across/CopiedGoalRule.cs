using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5005: goals that two projects have in common.</summary>
internal sealed class CopiedGoalRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5005",
            Severity.Warning,
            new("两个项目的绩效目标雷同", "Goal text copied between two projects"),
            new(
                "“{first}”与“{second}”的绩效目标有{actual}个字相同，占较短一个的{share}。",
                "The goals of {first} and {second} have {actual} characters in common, {share} of the shorter one."
            ),
            new("按各自项目的内容分别写目标。", "Write the goal of each project by what it does.")
        )
    )
{
    // Shorter pieces of a sentence are set phrases.
    private const int MinClauseLength = 6;
    private const int MinCopiedLength = 30;

    private static readonly BilingualText Goal = new("绩效目标", "the goal");

    public override void Review(DepartmentDeclaration declaration, FindingReport report)
    {
        var projects = declaration.Projects;
        var lengths = new int[projects.Length];
        var owners = new List<int>();
        using var clauses = new NormalizedTexts(CountClauses(declaration));
        for (var i = 0; i < projects.Length; i++)
        {
            if (GoalOf(projects[i]) is { } goal)
            {
                lengths[i] = AddClauses(goal, i, clauses, owners);
            }
        }

        foreach (var ((left, right), shared) in CountShared(clauses, owners))
        {
            var shorter = Math.Min(lengths[left], lengths[right]);
            if (shared >= MinCopiedLength && shared * 2 >= shorter)
            {
                Report(declaration, left, right, shared, shorter, report);
            }
        }
    }

    private static void Report(
        DepartmentDeclaration declaration,
        int left,
        int right,
        int shared,
        int shorter,
        FindingReport report
    )
    {
        var projects = declaration.Projects;
        var isInOrder = string.CompareOrdinal(projects[left].Name, projects[right].Name) <= 0;
        var (first, second) = isInOrder ? (left, right) : (right, left);
        report.Add(
            "/projects",
            [
                new("first", projects[first].Name),
                new("second", projects[second].Name),
                new(FindingValue.Actual, shared),
                new("share", IndicatorWords.Percent((decimal)shared / shorter)),
            ],
            [new(PointerOf(projects[first], first), Goal), new(PointerOf(projects[second], second), Goal)]
        );
    }

    private static string? GoalOf(Project project) => project.Goals.Annual ?? project.Goals.Overall;

    private static string PointerOf(Project project, int index) =>
        $"/projects/{JsonPointer.Index(index)}/goals/{(project.Goals.Annual is null ? "overall" : "annual")}";

    private static int CountClauses(DepartmentDeclaration declaration)
    {
        var count = 0;
        foreach (var project in declaration.Projects)
        {
            foreach (var c in GoalOf(project) ?? string.Empty)
            {
                count += char.IsPunctuation(c) ? 1 : 0;
            }

            count++;
        }

        return count;
    }

    // Returns how many characters the goal has without punctuation.
    private static int AddClauses(string goal, int project, NormalizedTexts clauses, List<int> owners)
    {
        var length = 0;
        var rest = goal.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = 0;
            while (end < rest.Length && !char.IsPunctuation(rest[end]))
            {
                end++;
            }

            length += end;
            if (end >= MinClauseLength)
            {
                clauses.Add(rest[..end]);
                owners.Add(project);
            }

            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return length;
    }

    private static IEnumerable<KeyValuePair<(int First, int Second), int>> CountShared(
        NormalizedTexts clauses,
        List<int> owners
    )
    {
        var shared = new Dictionary<(int First, int Second), int>();
        for (var text = 0; text < clauses.Count; text++)
        {
            if (clauses.ClassOf(text) != text)
            {
                continue;
            }

            for (var i = text; i >= 0; i = clauses.NextOf(i))
            {
                for (var j = clauses.NextOf(i); j >= 0; j = clauses.NextOf(j))
                {
                    if (owners[i] != owners[j])
                    {
                        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(
                            shared,
                            (owners[i], owners[j]),
                            out _
                        );
                        count += clauses[text].Length;
                    }
                }
            }
        }

        return shared.Count == 0 ? [] : shared.OrderBy(static entry => entry.Key);
    }
}
