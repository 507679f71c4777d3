using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed partial class ReviewProperties
{
#if NET10_0_OR_GREATER
    private const int Multiplied = 1_000;
#else
    private const int Multiplied = 100;
#endif

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void Review_OfAnything_SaysTheSameTwiceAtPlacesThatExist(DepartmentDeclaration declaration)
    {
        var options = ReviewOptions.Default.WithLumpSumThreshold(Money.Zero).WithMinNumericShare(1);
        var report = DeclarationReview.Run(declaration, declaration, options);

        var again = DeclarationReview.Run(declaration, declaration, options);
        Assert.Equal(report.Findings.AsEnumerable(), again.Findings);
        string[] pointers =
        [
            .. report.Findings.Select(finding => finding.Pointer),
            .. report.Findings.SelectMany(finding => finding.Related.Select(place => place.Pointer)),
        ];
        var places = DeclarationJson.Locate(DeclarationJson.ToUtf8Bytes(declaration), pointers);
        Assert.All(pointers, pointer => Assert.Contains(pointer, places.Keys));
        Assert.All(report.Findings, AssertReadable);
    }

    [Property(Arbitrary = new[] { typeof(ReviewGenerators) })]
    public void Review_OfACorrectDeclaration_IsSilent(DepartmentDeclaration declaration) =>
        Assert.Empty(Correct.FindingsOf(declaration));

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void ReorderingProjects_ChangesNoFindingButItsPlace(DepartmentDeclaration declaration)
    {
        var reversed = declaration.WithProjects([.. declaration.Projects.Reverse()]);

        Assert.Equal(
            Placeless(DeclarationReview.Run(declaration), index => index),
            Placeless(DeclarationReview.Run(reversed), index => declaration.Projects.Length - 1 - index)
        );
    }

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void ReorderingLines_ChangesNoArithmeticFindingButItsPlace(DepartmentDeclaration declaration) =>
        AssertSameMoney(declaration, ReverseLines(declaration));

    [Fact]
    public void ReorderingTheLinesOfTheSample_ChangesNoArithmeticFindingButItsPlace() =>
        AssertSameMoney(Songjiang, ReverseLines(Songjiang));

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void ReorderingIndicators_ChangesNoFindingButItsPlace(DepartmentDeclaration declaration) =>
        AssertSameCounts(declaration, ReverseIndicators(declaration));

    [Fact]
    public void ReorderingTheIndicatorsOfTheSample_ChangesNoFindingButItsPlace() =>
        AssertSameCounts(Songjiang, ReverseIndicators(Songjiang));

    [Property(Arbitrary = new[] { typeof(ReviewGenerators) })]
    public void MultiplyingEveryAmount_OfACorrectDeclaration_BringsNoFinding(
        DepartmentDeclaration declaration
    ) => Assert.Empty(Arithmetic(AmountScale.Times(declaration)));

    [Property(Arbitrary = new[] { typeof(ReviewGenerators) }, MaxTest = Multiplied)]
    public void MultiplyingEveryAmount_KeepsEveryArithmeticVerdict(NumberMutation mutation)
    {
        var reading = DeclarationJson.Read(Encoding.UTF8.GetBytes(mutation.Json));
        // Ten thousand times as much has to be within the range of money.
        if (!reading.IsComplete || mutation.Distance > 1_000_000_000)
        {
            return;
        }

        var before = Arithmetic(reading.GetDeclaration());
        var after = Arithmetic(AmountScale.Times(reading.GetDeclaration()));
        // A slip of the unit is told by the units that there are, and there is none above 亿元.
        if (!before.Concat(after).Any(finding => finding.StartsWith("PB2010", StringComparison.Ordinal)))
        {
            Assert.Equal(before, after);
        }
    }

    [Fact]
    public void MultiplyingEveryAmountOfTheSample_KeepsEveryArithmeticVerdict() =>
        Assert.Equal(Arithmetic(Songjiang), Arithmetic(AmountScale.Times(Songjiang)));

    [Fact]
    public void ReorderingTheProjectsOfTheSample_ChangesNoFindingButItsPlace() =>
        AssertSameCounts(Songjiang, Songjiang.WithProjects([.. Songjiang.Projects.Reverse()]));

    [Fact]
    public void RenamingTheDepartmentOfTheSample_ChangesNothing() =>
        RenamingTheDepartment_ChangesNothing(Songjiang);

    [Fact]
    public void AddingACorrectProjectToTheSample_AddsNoFinding() =>
        AddingACorrectProject_AddsNoFinding(Songjiang);

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void RenamingTheDepartment_ChangesNothing(DepartmentDeclaration declaration) =>
        Assert.Equal(
            DeclarationReview.Run(declaration).Findings.AsEnumerable(),
            DeclarationReview.Run(declaration.WithDepartment("另一个部门")).Findings
        );

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void AddingACorrectProject_AddsNoFinding(DepartmentDeclaration declaration)
    {
        declaration = declaration.WithHeadline(null);
        var larger = declaration.WithProjects(declaration.Projects.Add(Correct.Project()));

        Assert.Equal(
            DeclarationReview.Run(declaration).Findings.AsEnumerable(),
            DeclarationReview.Run(larger).Findings
        );
    }

    [Property(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void MissingProjects_ChangeNothingAboutTheOthers(DepartmentDeclaration declaration)
    {
        var positions = declaration.Projects.Select((_, i) => (2 * i) + 3).ToImmutableArray();

        var partial = DeclarationReview.RunPartial(declaration, positions);

        Assert.All(
            partial.Findings,
            finding => Assert.Contains(int.Parse(finding.Pointer.Split('/')[2], null), positions)
        );
        var whole = DeclarationReview.Run(declaration).Findings.Select(Correct.Describe).ToArray();
        Assert.All(
            partial.Findings.Select(Correct.Describe),
            finding =>
                Assert.Contains(
                    Index()
                        .Replace(
                            finding,
                            match => $"/projects/{(int.Parse(match.Groups["index"].Value, null) - 3) / 2}"
                        ),
                    whole
                )
        );
    }

    [Property(Arbitrary = new[] { typeof(NearTextsCases) }, MaxTest = 10)]
    public void NearTexts_OfManyNames_AreThoseOfComparingAll(NearTextsCases.Names names)
    {
        using var texts = new NormalizedTexts(names.All.Length);
        foreach (var name in names.All)
        {
            texts.Add(name);
        }

        var found = NearTexts.Find(texts).Pairs;

        var expected =
            from i in Enumerable.Range(0, names.All.Length)
            from j in Enumerable.Range(i + 1, names.All.Length - i - 1)
            where texts.ClassOf(i) == i && texts.ClassOf(j) == j && IsNear(texts[i], texts[j])
            select (i, j);
        Assert.Equal(expected.Order(), found.Order());
    }

    private static DepartmentDeclaration Songjiang { get; } =
        DeclarationJson.Read(Sample.Songjiang).GetDeclaration();

    // What is about sums, formulas and units, with its place: whatever all amounts are multiplied by, it stays.
    private static string[] Arithmetic(DepartmentDeclaration declaration) =>
        [
            .. Correct
                .FindingsOf(declaration)
                .Where(finding =>
                    finding.StartsWith("PB2", StringComparison.Ordinal)
                    || finding.StartsWith("PB4002", StringComparison.Ordinal)
                    || finding.StartsWith("PB5002", StringComparison.Ordinal)
                ),
        ];

    private static DepartmentDeclaration ReverseLines(DepartmentDeclaration declaration)
    {
        return declaration.WithProjects([
            .. declaration.Projects.Select(project =>
                project.WithBudget(
                    BudgetBreakdown.Create(
                        Reverse(project.Budget.Lines),
                        project.Budget.Stated,
                        project.Budget.Breakdown
                    )
                )
            ),
        ]);

        static ImmutableArray<BudgetLine> Reverse(ImmutableArray<BudgetLine> lines) =>
            [
                .. lines
                    .Select(line =>
                        line.Lines.IsEmpty ? line : line.WithLines(Reverse(line.Lines), line.Breakdown)
                    )
                    .Reverse(),
            ];
    }

    private static DepartmentDeclaration ReverseIndicators(DepartmentDeclaration declaration) =>
        declaration.WithProjects([
            .. declaration.Projects.Select(project =>
                project.WithIndicators([.. project.Indicators.Reverse()])
            ),
        ]);

    // Of two lines with one name the second one is named; which one that is depends on their order, and how many do not.
    private static void AssertSameMoney(DepartmentDeclaration declaration, DepartmentDeclaration reordered) =>
        Assert.Equal(
            Counts(declaration).Where(count => !count.StartsWith("PB3", StringComparison.Ordinal)),
            Counts(reordered).Where(count => !count.StartsWith("PB3", StringComparison.Ordinal))
        );

    private static void AssertSameCounts(
        DepartmentDeclaration declaration,
        DepartmentDeclaration reordered
    ) => Assert.Equal(Counts(declaration), Counts(reordered));

    private static string[] Counts(DepartmentDeclaration declaration) =>
        [
            .. DeclarationReview
                .Run(declaration)
                .Findings.GroupBy(finding => $"{finding.Code} {finding.Severity}")
                .Select(group => $"{group.Key} {group.Count()}")
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsNear(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var distance = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                distance[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            distance[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1),
                            Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1
                        );
            }
        }

        return distance[first.Length, second.Length] * 10 <= Math.Max(first.Length, second.Length);
    }

    private static void AssertReadable(Finding finding)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEmpty(finding.GetMessage(language));
            Assert.NotEqual(string.Empty, finding.GetAdvice(language));
        }
    }

    // Findings with their projects numbered as in the first declaration, in an order that does not depend on places.
    private static string[] Placeless(ReviewReport report, Func<int, int> original) =>
        [
            .. report
                .Findings.Select(finding =>
                    $"{finding.Code} {finding.Severity} {Renumber(finding.Pointer, original)} {finding.GetMessage(Language.Chinese)} "
                    + string.Join(
                        ' ',
                        finding
                            .Related.Select(place => Renumber(place.Pointer, original))
                            .Order(StringComparer.Ordinal)
                    )
                )
                .Order(StringComparer.Ordinal),
        ];

    private static string Renumber(string pointer, Func<int, int> original) =>
        Index()
            .Replace(pointer, match => $"/projects/{original(int.Parse(match.Groups["index"].Value, null))}");

    [GeneratedRegex(
        "/projects/(?<index>[0-9]+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Index();
}
