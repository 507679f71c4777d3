using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What the reader said about what it read.</summary>
internal sealed class Reports(ImmutableArray<PlacedFinding> findings, ImmutableArray<Excerpt> unread)
{
    private const string Text = "text";

    /// <summary>Whether a finding is about a datum or a part of it.</summary>
    public bool Doubt(string pointer) =>
        findings.Any(finding => IsDoubt(finding) && IsWithin(finding.Finding.Pointer, pointer));

    /// <summary>Whether a finding is about a datum, a part of it, or what it is a part of, up to the project.</summary>
    public bool DoubtAround(string pointer, string project) =>
        Doubt(pointer)
        || findings.Any(finding =>
            IsDoubt(finding)
            && IsWithin(pointer, finding.Finding.Pointer)
            && finding.Finding.Pointer.Length > project.Length
        );

    /// <summary>Whether a finding has a text as printed, or a part of it.</summary>
    public bool Tell(string text) =>
        findings.Any(finding => IsDoubt(finding) && Texts.Share(text, TextOf(finding)))
        || (unread.Any(excerpt => Texts.Share(text, excerpt.Text)) && findings.Any(IsDoubt));

    /// <summary>Whether the reader refused the document.</summary>
    public bool Refuse => findings.Any(finding => finding.Finding.Severity == Severity.Error);

    private static string TextOf(PlacedFinding finding) => finding.Finding[Text]?.ToString() ?? string.Empty;

    private static bool IsDoubt(PlacedFinding finding) =>
        finding.Finding.Code.ToString().StartsWith("PB125", StringComparison.Ordinal);

    private static bool IsWithin(string pointer, string outer) =>
        pointer.StartsWith(outer, StringComparison.Ordinal)
        && (pointer.Length == outer.Length || pointer[outer.Length] == '/');
}
