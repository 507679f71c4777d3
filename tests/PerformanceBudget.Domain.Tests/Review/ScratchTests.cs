using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ScratchTests
{
    [Fact]
    public void Print()
    {
        var report = DeclarationReview.Run(DeclarationJson.Read(Sample.Songjiang).GetDeclaration());
        File.WriteAllLines(
            "/tmp/review-findings.txt",
            report.Findings.Select(f =>
                $"{f.Severity} {f.Code} {f.Pointer}\n    {f.GetMessage(Language.Chinese)}\n    {f.GetMessage(Language.English)}\n    {f.GetAdvice(Language.Chinese)}\n    {string.Join("; ", f.Related.Select(r => r.ToString()))}"
            )
        );
    }
}
