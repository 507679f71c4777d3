using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The goals of all projects of a declaration, cut into clauses, and which of these are the same.</summary>
/// <remarks>A clause is what stands between two marks of punctuation. Shorter ones are set phrases and do not count.</remarks>
internal sealed class GoalClauses
{
    private const int MinLength = 6;
    private const int MinCopied = 30;

    private readonly ProjectTexts _clauses;
    private readonly int[] _lengths;

    public GoalClauses(ImmutableArray<Project> projects)
    {
        List<string>[] clauses =
        [
            .. projects.Select(static project => ClausesOf(project.Goals.Annual ?? project.Goals.Overall)),
        ];
        _lengths = Array.ConvertAll(clauses, static ofGoal => ofGoal.Sum(static clause => clause.Length));
        _clauses = new(
            clauses.Select(static ofGoal => ofGoal.Where(static clause => clause.Length >= MinLength))
        );
    }

    /// <summary>How many characters a goal has without punctuation.</summary>
    public int LengthOf(int project) => _lengths[project];

    /// <summary>The pairs of goals that have clauses in common which are shared by few, in their order, with the characters of these.</summary>
    /// <remarks>A goal that repeats itself has the clause once.</remarks>
    public IEnumerable<SharedCount> CountPairs() =>
        SharedCount.OfEachTwo(_clauses, static (clause, _) => clause.Characters.Length);

    /// <summary>How many characters two goals have in common, whoever else has them.</summary>
    public int CountCommon(int first, int second) =>
        _clauses.Of(first).Intersect(_clauses.Of(second)).Sum(static clause => clause.Characters.Length);

    /// <summary>The projects whose goals have thirty characters and half of all in common with many others.</summary>
    public List<TemplateGroup> FindTemplates() =>
        TemplateGroup.Find(_clauses, project => IsCopied(CountOfMany(project), LengthOf(project)));

    /// <summary>Whether so many characters are more than phrases that everybody uses.</summary>
    public static bool IsCopied(int shared, int length) => shared >= MinCopied && shared * 2 >= length;

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
