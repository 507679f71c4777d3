using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed partial class ReviewProperties
{
    [Law(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
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

    [Law(Arbitrary = new[] { typeof(ReviewGenerators) })]
    public void Review_OfACorrectDeclaration_IsSilent(DepartmentDeclaration declaration) =>
        Assert.Empty(Correct.FindingsOf(declaration));

    [Fact]
    public void RenamingTheDepartmentOfTheSample_ChangesNothing() =>
        RenamingTheDepartment_ChangesNothing(Songjiang);

    [Fact]
    public void AddingACorrectProjectToTheSample_AddsNoFinding() =>
        AddingACorrectProject_AddsNoFinding(Songjiang);

    [Law(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void RenamingTheDepartment_ChangesNothing(DepartmentDeclaration declaration)
    {
        // Of all rules only this one asks what it is called.
        var options = ReviewOptions.Default.Without("PB5009");

        Assert.Equal(
            DeclarationReview.Run(declaration, options).Findings.AsEnumerable(),
            DeclarationReview.Run(declaration.WithDepartment("另一个部门"), options).Findings
        );
    }

    [Law(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
    public void AddingACorrectProject_AddsNoFinding(DepartmentDeclaration declaration)
    {
        declaration = declaration.WithHeadline(null).WithFiscalYear(2026);
        var larger = declaration.WithProjects(declaration.Projects.Add(Correct.Project()));
        // One more project that has a section can make a custom of it, and it is one of another department.
        var options = ReviewOptions.Default.Without("PB4011", "PB5009");

        Assert.Equal(
            // That nothing is declared is no longer so.
            DeclarationReview
                .Run(declaration, options)
                .Findings.Where(finding => finding.Code.ToString() != "PB5011"),
            DeclarationReview.Run(larger, options).Findings
        );
    }

    [Law(Arbitrary = new[] { typeof(ProjectGenerators) }, MaxTest = ProjectGenerators.Cases)]
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

    private static DepartmentDeclaration Songjiang { get; } =
        DeclarationJson.Read(Sample.Songjiang).GetDeclaration();

    private static void AssertReadable(Finding finding)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEmpty(finding.GetMessage(language));
            Assert.NotEqual(string.Empty, finding.GetAdvice(language));
        }
    }

    [GeneratedRegex(
        "/projects/(?<index>[0-9]+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Index();
}
