using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Audit;

/// <summary>Neither reading nor review has a word to say about the samples that were made up to be correct.</summary>
public sealed class CorrectSampleTests
{
    public static TheoryData<string> Names => [.. Samples.Correct];

    [Fact]
    public void Samples_AreThere() => Assert.True(Samples.Correct.Count >= 4);

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Audited_HasNoFindings(string name)
    {
        var report = DeclarationAudit.Run(File.ReadAllBytes(Samples.PathTo(name)));

        Assert.Empty(report.Findings.Select(located => located.ToString()));
    }

    /// <summary>With itself as the year before, so that the rule that compares two years runs as well.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_AfterItself_HasNoFindings(string name)
    {
        var declaration = DeclarationJson.Read(Samples.Read(name)).GetDeclaration();

        Assert.Empty(DeclarationReview.Run(declaration, declaration).Findings);
    }
}
