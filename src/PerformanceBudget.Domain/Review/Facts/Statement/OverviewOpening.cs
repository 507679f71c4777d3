using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Who is going to carry out which project, as the sentence says in which overviews begin: 某区民政局拟于2026年1月至2026年12月实施养老护理员培训项目，….
/// </summary>
/// <param name="Department">Who is going to do it; null where the text does not begin so.</param>
/// <param name="ProjectName">What the project is called; null where the sentence goes on in another way.</param>
internal readonly record struct OverviewOpening(string? Department, string? ProjectName)
{
    private const string Intention = "拟于";
    private const string Doing = "实施";
    private const string Ending = "项目";
    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；,;");

    // Longer than any department's name, and than any period or project's name in such a sentence.
    private const int MaxLength = 60;

    /// <summary>Reads the beginning of an overview.</summary>
    public static OverviewOpening Of(string? text)
    {
        var start = Blank.Trim(text);
        var intention = start.IndexOf(Intention);
        if (intention is <= 0 or > MaxLength)
        {
            return default;
        }

        var department = start[..intention];
        var rest = start[(intention + Intention.Length)..];
        var doing = rest.IndexOf(Doing);
        var stop = doing is >= 0 and <= MaxLength ? rest[doing..].IndexOfAny(Stops) : -1;
        var clause = stop < 0 ? [] : rest[(doing + Doing.Length)..(doing + stop)];
        return new(
            department.IndexOfAny(Stops) >= 0 ? null : department.ToString(),
            clause.Length <= MaxLength && clause.Length > Ending.Length && clause.EndsWith(Ending)
                ? clause[..^Ending.Length].ToString()
                : null
        );
    }
}
