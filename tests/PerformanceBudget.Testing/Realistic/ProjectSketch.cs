using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>A project before anybody has filled in a form: what is done, for whom, for how much, and what it is measured by.</summary>
/// <param name="Name">Its name, without 项目 or 经费 behind it.</param>
/// <param name="Nature">经常性项目, 一次性项目 or 阶段性项目.</param>
/// <param name="Purpose">What it mainly does.</param>
/// <param name="Goal">The goal of the year.</param>
/// <param name="Document">What the document is about that it rests on: 加强…工作.</param>
/// <param name="Lines">Its money.</param>
/// <param name="Targets">Its indicators.</param>
/// <param name="Steps">Its plan.</param>
public sealed record ProjectSketch(
    string Name,
    string Nature,
    string Purpose,
    string Goal,
    string Document,
    ImmutableArray<LineSketch> Lines,
    ImmutableArray<TargetSketch> Targets,
    ImmutableArray<StepSketch> Steps
)
{
    /// <summary>The goal of its whole life, where that is longer than the year.</summary>
    public string? OverallGoal { get; init; }

    /// <summary>How many years before and behind the fiscal year it runs.</summary>
    public (int Before, int Behind) Years { get; init; }

    /// <summary>What it costs over its whole life.</summary>
    public Money? OverallCost { get; init; }

    /// <summary>Whether the money is passed on to lower levels.</summary>
    public bool IsTransfer { get; init; }

    /// <summary>What it costs this year.</summary>
    public Money Cost => Money.Sum(Lines.Select(line => line.Amount));
}
