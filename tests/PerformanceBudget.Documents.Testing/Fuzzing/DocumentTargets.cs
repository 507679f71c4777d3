using PerformanceBudget.Testing.Fuzzing;

namespace PerformanceBudget.Documents.Testing.Fuzzing;

/// <summary>What of the readers of published documents is tried on arbitrary input: each format.</summary>
public static class DocumentTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new DocumentTarget(
            "docx",
            FuzzSyntax.Markup,
            FuzzPacking.Zip,
            () => DocumentSeeds.Of(SyntheticFormat.Docx),
            DocumentWords.OfWord
        ),
        new DocumentTarget(
            "odt",
            FuzzSyntax.Markup,
            FuzzPacking.Zip,
            DocumentSeeds.OfOdt,
            DocumentWords.OfText
        ),
        new DocumentTarget(
            "xlsx",
            FuzzSyntax.Markup,
            FuzzPacking.Zip,
            () => DocumentSeeds.Of(SyntheticFormat.Xlsx),
            DocumentWords.OfSheets
        ),
        new DocumentTarget(
            "ofd",
            FuzzSyntax.Markup,
            FuzzPacking.Zip,
            () => DocumentSeeds.Of(SyntheticFormat.Ofd),
            DocumentWords.OfPages
        ),
        new DocumentTarget("doc", FuzzSyntax.Binary, FuzzPacking.Compound, DocumentSeeds.OfDoc),
        new DocumentTarget("xls", FuzzSyntax.Binary, FuzzPacking.Compound, DocumentSeeds.OfXls),
        new DocumentTarget(
            "pdf",
            FuzzSyntax.Text,
            FuzzPacking.Pdf,
            () => DocumentSeeds.Of(SyntheticFormat.Pdf),
            DocumentWords.OfPdf
        ),
        new DocumentTarget(
            "html",
            FuzzSyntax.Markup,
            FuzzPacking.None,
            () => DocumentSeeds.Of(SyntheticFormat.Html),
            DocumentWords.OfWeb
        ),
        new DocumentTarget(
            "text",
            FuzzSyntax.Text,
            FuzzPacking.None,
            () => DocumentSeeds.Of(SyntheticFormat.Tabs).Concat(DocumentSeeds.Of(SyntheticFormat.Lines))
        ),
        new DocumentTarget("files", FuzzSyntax.Binary, FuzzPacking.None, DocumentSeeds.OfEveryFormat),
    ];
}
