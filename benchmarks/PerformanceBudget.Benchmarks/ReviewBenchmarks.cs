using System.Globalization;
using BenchmarkDotNet.Attributes;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Benchmarks;

/// <summary>Review of departments of more and more projects, all of them copies of the sample's seven.</summary>
public class ReviewBenchmarks
{
    private DepartmentDeclaration _copies = SampleDocument.Declaration;
    private DepartmentDeclaration _distinct = SampleDocument.Declaration;

    [Params(7, 70, 700, 5_000)]
    public int Projects { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _copies = Copy(static (project, _) => project);
        _distinct = Copy(static (project, number) => MakeDistinct(project, number));
    }

    /// <summary>Every indicator and every goal stands in a seventh of all projects.</summary>
    [Benchmark]
    public ReviewReport Copies() => DeclarationReview.Run(_copies);

    /// <summary>Every indicator has a name of its own, which is nearly that of many others.</summary>
    [Benchmark]
    public ReviewReport Distinct() => DeclarationReview.Run(_distinct);

    private DepartmentDeclaration Copy(Func<Project, string, Project> change)
    {
        var seven = SampleDocument.Declaration.Projects;
        return SampleDocument
            .Declaration.WithHeadline(null)
            .WithProjects([
                .. Enumerable
                    .Range(0, Projects)
                    .Select(i =>
                    {
                        var number = i.ToString("D4", CultureInfo.InvariantCulture);
                        var project = seven[i % seven.Length];
                        return change(project.WithName(project.Name + number), number);
                    }),
            ]);
    }

    private static Project MakeDistinct(Project project, string number) =>
        project.WithIndicators([
            .. project.Indicators.Select(indicator => indicator.WithName(number + indicator.Name)),
        ]);
}
