using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The goals of all projects of a declaration, cut into clauses, and which of these are the same.</summary>
/// <remarks>A clause is what stands between two marks of punctuation. Shorter ones are set phrases and do not count.</remarks>
internal sealed class GoalClauses
{
    private const int MinLength = 6;
    private const int MinCopied = 30;

    // Two goals that are the same from beginning to end are copied sooner.
    private const int MinSame = 8;

    private readonly ProjectTexts _clauses;
    private readonly ProjectTexts _wholes;
    private readonly int[] _lengths;

    public GoalClauses(ImmutableArray<Project> projects, StepCounter steps)
    {
        List<string>[] clauses =
        [
            .. projects.Select(static project => ClausesOf(project.Goals.Annual ?? project.Goals.Overall)),
        ];
        _lengths = Array.ConvertAll(clauses, static ofGoal => ofGoal.Sum(static clause => clause.Length));
        _clauses = new(
            clauses.Select(static ofGoal => ofGoal.Where(static clause => clause.Length >= MinLength)),
            steps
        );
        _wholes = new(
            projects.Select(static project =>
                (project.Goals.Annual ?? project.Goals.Overall) is { } goal
                && ComparedSpelling.Of(goal).Length >= MinSame
                    ? [goal]
                    : Array.Empty<string>()
            ),
            steps
        );
    }

    /// <summary>How many characters a goal has without punctuation.</summary>
    public int LengthOf(int project) => _lengths[project];

    /// <summary>
    /// The pairs of goals that are the same, or have much in common that few others have, in their order.
    /// </summary>
    public IEnumerable<(int First, int Second)> FindCopies()
    {
        var same = SharedCount.OfEachTwo(_wholes, static (_, times) => times).Select(PairOf);
        var alike = SharedCount
            .OfEachTwo(_clauses, static (clause, _) => clause.Characters.Length)
            .Where(pair => IsCopied(pair.Count, Math.Min(LengthOf(pair.First), LengthOf(pair.Second))))
            .Select(PairOf);
        return same.Union(alike).Order();

        static (int First, int Second) PairOf(SharedCount pair) => (pair.First, pair.Second);
    }

    /// <summary>Whether two goals are the same but for blanks, width and punctuation.</summary>
    public bool AreSame(int first, int second) =>
        _wholes.Of(first) is [var one] && _wholes.Of(second) is [var other] && one == other;

    /// <summary>Whether all clauses of one goal stand in the other one.</summary>
    public bool Contains(int goal, int other) =>
        _clauses.Of(other).Count > 0 && !_clauses.Of(other).Except(_clauses.Of(goal)).Any();

    /// <summary>How many characters two goals have in common, whoever else has them.</summary>
    public int CountCommon(int first, int second) =>
        _clauses.Of(first).Intersect(_clauses.Of(second)).Sum(static clause => clause.Characters.Length);

    /// <summary>The projects whose goals have thirty characters and half of all in common with many others, or are the same.</summary>
    public List<TemplateGroup> FindTemplates() =>
        TemplateGroup.Find(
            _clauses,
            project =>
                IsCopied(CountOfMany(project), LengthOf(project))
                || _wholes.Of(project) is [{ IsOfMany: true }]
        );

    // Whether so many characters are more than phrases that everybody uses.
    private static bool IsCopied(int shared, int length) => shared >= MinCopied && shared * 2 >= length;

    // A goal that repeats itself has the clause once.
    private int CountOfMany(int project) =>
        _clauses
            .Of(project)
            .Distinct()
            .Where(static clause => clause.IsOfMany)
            .Sum(static clause => clause.Characters.Length);

    private static List<string> ClausesOf(string? goal)
    {
        var clauses = new List<string>();
        var start = 0;
        for (var i = 0; i < goal?.Length; i++)
        {
            if (!CharacterWidth.IsIdeograph(goal[i]) && char.IsPunctuation(goal[i]))
            {
                clauses.Add(goal[start..i]);
                start = i + 1;
            }
        }

        clauses.Add(goal?[start..] ?? string.Empty);
        return clauses;
    }
}
