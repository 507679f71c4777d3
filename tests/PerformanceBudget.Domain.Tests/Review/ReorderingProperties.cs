using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Where something stands in a declaration decides where its findings stand, and nothing else.</summary>
public sealed class ReorderingProperties
{
    private static readonly DepartmentDeclaration Songjiang = DeclarationJson
        .Read(Sample.Songjiang)
        .GetDeclaration();

    private static readonly ReviewOptions Options = ReviewOptions
        .Default.WithLumpSumThreshold(Money.FromYuan(10_000m))
        .WithMinNumericShare(0.75m);

    [Law(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void AnyDeclaration_InAnotherOrder_GivesTheSameFindings(
        DepartmentDeclaration declaration,
        int seed
    ) => AssertSameInAnyOrder(declaration, seed);

    [Law(Arbitrary = new[] { typeof(RepetitiveGenerators) }, MaxTest = RepetitiveGenerators.Cases)]
    public void RepetitiveDeclaration_InAnotherOrder_GivesTheSameFindings(
        DepartmentDeclaration declaration,
        int seed
    ) => AssertSameInAnyOrder(declaration, seed);

    [Law(MaxTest = 20)]
    public void Sample_InAnotherOrder_GivesTheSameFindings(int seed) => AssertSameInAnyOrder(Songjiang, seed);

    // So that the law says something of every rule that compares one thing with several others.
    [Fact]
    public void RepetitiveDeclarations_GiveFindingsOfEveryRuleAboutSeveralThings() =>
        Assert.Subset(
            RepetitiveGenerators
                .Declaration()
                .Generator.Sample(RepetitiveGenerators.Cases, new Rnd(2026, 1), 30)
                .SelectMany(declaration => DeclarationReview.Run(declaration, Options).Findings)
                .Select(finding => finding.Code.ToString())
                .ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
            {
                "PB2010",
                "PB2014",
                "PB3009",
                "PB3013",
                "PB3014",
                "PB4005",
                "PB4006",
                "PB5004",
                "PB5005",
                "PB5006",
                "PB5008",
            }
        );

    private static void AssertSameInAnyOrder(DepartmentDeclaration declaration, int seed)
    {
        Func<DepartmentDeclaration, Random?, Reordering>[] kinds =
        [
            Reordering.OfProjects,
            Reordering.OfIndicators,
            Reordering.OfLines,
        ];
        foreach (var reorder in kinds)
        {
            Assert.Equal(
                FindingsOf(reorder(declaration, null)),
                FindingsOf(reorder(declaration, new Random(seed)))
            );
        }
    }

    private static string[] FindingsOf(Reordering reordering) =>
        [
            .. DeclarationReview
                .Run(reordering.Declaration, Options)
                .Findings.Select(finding => Describe(finding, reordering.OriginOf))
                .Order(StringComparer.Ordinal),
        ];

    // A finding about several things names them in the order in which they stand, and stands at the last of two: so its
    // places are a set, and what it says has the same characters in another order.
    private static string Describe(Finding finding, Func<string, string> origin)
    {
        var places = finding
            .Related.Select(place => place.Pointer)
            .Append(finding.Pointer)
            .Select(origin)
            .Order(StringComparer.Ordinal);
        return string.Join(
            ' ',
            [
                finding.Code.ToString(),
                finding.Severity.ToString(),
                .. places,
                Characters(string.Concat(DisagreeingValues.Of(finding).Select(value => value.Value))),
                .. Enum.GetValues<Language>()
                    .SelectMany(language =>
                        new[] { finding.GetMessage(language), finding.GetAdvice(language) ?? string.Empty }
                    )
                    .Select(Characters),
            ]
        );
    }

    private static string Characters(string text)
    {
        var characters = text.ToCharArray();
        Array.Sort(characters);
        return new string(characters);
    }
}
