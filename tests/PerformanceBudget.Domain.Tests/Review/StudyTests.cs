using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>A small part of the study of review: <c>tests/PerformanceBudget.Study</c> is the whole.</summary>
public sealed class StudyTests(ITestOutputHelper output)
{
    private const int Declarations = 300;
    private const int Mistakes = 10;

    private static readonly Lazy<MistakeStudy> Study = new(() =>
        new MistakeStudy([.. StudyDocument.Generated(60)])
    );

    [Fact]
    public void Declaration_OfASeed_IsAlwaysTheSame() =>
        Assert.Equal(
            DeclarationJson.ToUtf8Bytes(RealisticDeclaration.Generate(7).Declaration),
            DeclarationJson.ToUtf8Bytes(RealisticDeclaration.Generate(7).Declaration)
        );

    [Fact]
    public void CorrectDeclarations_HaveNoError()
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
    }

    [Fact]
    public void Kinds_AreAtLeastSixtyAndHaveNumbersOfTheirOwn()
    {
        Assert.True(MistakeKind.All.Length >= 60);
        Assert.Distinct(MistakeKind.All.Select(kind => kind.Number));
    }

    [Fact]
    public void MistakesInMoney_AreFound()
    {
        var outcomes = MistakeKind
            .All.Where(kind => kind.Bar.IsMoney)
            .SelectMany(kind => Study.Value.Run(kind, Mistakes))
            .ToArray();
        foreach (var missed in outcomes.Where(outcome => !outcome.IsFound))
        {
            output.WriteLine($"{missed}");
        }

        Assert.InRange(outcomes.Count(outcome => !outcome.IsFound), 0, outcomes.Length / 100);
    }
}
