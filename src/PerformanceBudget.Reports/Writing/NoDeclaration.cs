using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>Files in which there is no declaration: a picture, an invoice, what came by mistake into a folder.</summary>
internal static class NoDeclaration
{
    /// <summary>Whether nothing of a declaration could be read, not a project.</summary>
    public static bool IsAllOf(AuditReport report) =>
        report is { Reading.Declaration: null, Projects.IsEmpty: true };

    /// <summary>Why there is none and what to do: 这是图片，不能从中读取申报。取得Word或Excel原件后再读取。（PB1201）.</summary>
    public static BilingualText Describe(AuditReport report)
    {
        var first = report.Findings.MaxBy(placed => placed.Finding.Severity)!;
        var others = report.Findings.Length - 1;
        return new BilingualText(
            Describe(first, Language.Chinese, string.Empty, "（{0}）")
                + (others == 0 ? string.Empty : Invariant($"另有{others}项问题。")),
            Describe(first, Language.English, " ", " ({0})")
                + (others == 0 ? string.Empty : Invariant($" Further problems: {others}."))
        );
    }

    private static string Describe(PlacedFinding placed, Language language, string blank, string brackets)
    {
        var code = placed.Finding.Code.ToString();
        var place = placed.Place is { } known ? $"{SourcePlaceWords.Describe(known).In(language)} " : null;
        var advice = placed.Finding.GetAdvice(language) is { } words ? blank + words : null;
        return placed.Finding.GetMessage(language)
            + advice
            + string.Format(CultureInfo.InvariantCulture, brackets, place + code);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
