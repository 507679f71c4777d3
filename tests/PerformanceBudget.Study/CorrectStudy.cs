using System.Globalization;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Study;

/// <summary>What review says about declarations in which nothing is wrong.</summary>
internal sealed class CorrectStudy
{
    private readonly List<(RealisticDeclaration Declaration, Finding Finding)> _findings = [];
    private int _count;

    public static CorrectStudy Run(int count)
    {
        var study = new CorrectStudy { _count = count };
        foreach (
            var (declaration, findings) in Enumerable
                .Range(1, count)
                .AsParallel()
                .AsOrdered()
                .Select(RealisticDeclaration.Generate)
                .Select(declaration => (declaration, FindingsOf(declaration)))
        )
        {
            study._findings.AddRange(findings.Select(finding => (declaration, finding)));
        }

        return study;
    }

    private IEnumerable<(RealisticDeclaration Declaration, Finding Finding)> Noise =>
        _findings.Where(entry => !entry.Declaration.Causes.Contains(entry.Finding.Code.ToString()));

    public int Noisy => Noise.Select(entry => entry.Declaration.Seed).Distinct().Count();

    public bool IsMet =>
        _findings.TrueForAll(entry => entry.Finding.Severity != Severity.Error) && Noisy * 100 <= _count;

    public void Print(TextWriter output, string? show)
    {
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_count} correct declarations: {Noisy} with a finding whose cause was not put in."
            )
        );
        foreach (
            var code in _findings
                .GroupBy(entry => (entry.Finding.Code, entry.Finding.Severity))
                .OrderBy(group => group.Key.Code.ToString(), StringComparer.Ordinal)
        )
        {
            var noise = code.Count(entry =>
                !entry.Declaration.Causes.Contains(entry.Finding.Code.ToString())
            );
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {code.Key.Code} {code.Key.Severity}: {code.Count()}, of which the cause was not put in {noise}"
                )
            );
        }

        foreach (
            var (declaration, finding) in Noise.Where(entry =>
                show is { Length: > 0 }
                    ? entry.Finding.Code.ToString() == show
                    : entry.Finding.Severity != Severity.Information
            )
        )
        {
            output.WriteLine(
                $"  {declaration} {finding.Code} {finding.Severity} {finding.Pointer} {finding.GetMessage(Language.Chinese)}"
            );
        }
    }

    private static Finding[] FindingsOf(RealisticDeclaration declaration) =>
        [
            .. DeclarationAudit
                .Run(DeclarationJson.ToUtf8Bytes(declaration.Declaration))
                .Findings.Select(placed => placed.Finding),
        ];
}
