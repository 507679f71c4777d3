using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>A small part of the study of review: <c>tests/PerformanceBudget.Study</c> is the whole.</summary>
public sealed class StudyTests(ITestOutputHelper output)
{
    private static readonly int Declarations = Study.Of(300);
    private static readonly int MistakesOfAKind = Study.Of(10);

    private static readonly Lazy<MistakeStudy> Sheets = new(() =>
        new MistakeStudy([.. StudyDocument.Generated(60)])
    );

    [Fact]
    public void Declaration_OfASeed_IsAlwaysTheSame() =>
        Assert.Equal(
            DeclarationJson.ToUtf8Bytes(RealisticDeclaration.Generate(7).Declaration),
            DeclarationJson.ToUtf8Bytes(RealisticDeclaration.Generate(7).Declaration)
        );

    [Fact]
    public void CorrectDeclarations_HaveNoErrorAndHardlyAnythingElse()
    {
        var results = Enumerable.Range(1, Declarations).Select(CorrectResult.Of).ToArray();
        foreach (var (result, finding) in results.SelectMany(one => one.Noise.Select(noise => (one, noise))))
        {
            output.WriteLine($"{result.Declaration} {finding}");
        }

        Assert.DoesNotContain(
            results.SelectMany(result => result.Findings),
            finding => finding.Severity == Severity.Error
        );
        Assert.InRange(results.Count(result => result.Noise.Any()), 0, Declarations / 100);
    }

    [Fact]
    public void Kinds_AreAtLeastSixtyAndHaveNumbersOfTheirOwn()
    {
        Assert.True(MistakeKind.All.Length >= 60);
        Assert.Distinct(MistakeKind.All.Select(kind => kind.Number));
    }

    [Fact]
    public void Mistakes_AreFound()
    {
        var outcomes = MistakeKind.All.SelectMany(kind => Sheets.Value.Run(kind, MistakesOfAKind)).ToArray();
        foreach (var missed in outcomes.Where(outcome => !outcome.IsFound))
        {
            output.WriteLine($"{missed}");
        }

        Assert.InRange(ShareOf(outcomes.Where(outcome => outcome.Kind.Bar.IsMoney)), 0.99, 1);
        Assert.InRange(ShareOf(outcomes), 0.82, 1);
    }

    private static double ShareOf(IEnumerable<MistakeOutcome> outcomes) =>
        outcomes.Average(outcome => outcome.IsFound ? 1 : 0);
}
