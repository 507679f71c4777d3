using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Pdf;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing.Fuzzing;
using PerformanceBudget.Testing.Fuzzing.Targets;

namespace PerformanceBudget.Documents.Testing.Fuzzing;

/// <summary>Published documents of one format.</summary>
/// <param name="name">The name of the format.</param>
/// <param name="syntax">What its parts consist of.</param>
/// <param name="packing">How its parts are put together.</param>
/// <param name="seeds">Small documents.</param>
/// <param name="words">Words of its parts.</param>
internal sealed class DocumentTarget(
    string name,
    FuzzSyntax syntax,
    FuzzPacking packing,
    Func<IEnumerable<byte[]>> seeds,
    params string[] words
) : FuzzTarget
{
    // What a reading and a review may take: linear in the document, with room for the words of its findings.
    private const long AllocationOfAny = 64L << 20;
    private const long AllocationPerByte = 16L << 10;

    private static readonly DocumentReader Reader = DocumentReader.Default.With(
        new HtmlFormat(),
        new PdfFormat()
    );

    public override string Name => name;

    public override FuzzSyntax Syntax => syntax;

    public override FuzzPacking Packing => packing;

    public override int MaxBytes => 32_768;

    public override int Share => 10_000;

    public override IReadOnlyList<string> Words { get; } = [.. words, .. DocumentWords.OfForms];

    public override IEnumerable<byte[]> Seeds() => seeds();

    public override void Examine(byte[] input, bool isThorough)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Try(input, isThorough);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Law.Holds(
            allocated <= AllocationOfAny + (AllocationPerByte * input.Length),
            $"{input.Length} bytes took {allocated} bytes of memory"
        );
    }

    private static void Try(byte[] input, bool isThorough)
    {
        var read = Reader.Read(input);
        var report = DeclarationAudit.Run(read.ToSourceReading());
        foreach (var (finding, _) in report.Findings)
        {
            Law.Holds(
                finding.GetMessage(Language.Chinese).Length > 0
                    && finding.GetMessage(Language.English).Length > 0
            );
        }

        if (read.Declaration is not { } declaration)
        {
            Law.Holds(report.Findings.Length > 0, "There is no declaration, and nothing is said");
            return;
        }

        DeclarationTarget.IsWritten(declaration);
        var written = DeclarationJson.ToUtf8Bytes(declaration);
        using var places = PlacesInJson.TryOpen(written)!;
        foreach (var (pointer, excerpt) in read.Excerpts)
        {
            Law.Holds(places.Has(pointer), $"There is an excerpt of {pointer}, where there is nothing");
            Law.Holds(!excerpt.Places.IsEmpty, $"The excerpt of {pointer} has no place");
        }

        // What was left out is found where it would stand; review finds what is there.
        foreach (var finding in report.Review.Findings)
        {
            foreach (
                var pointer in finding.Related.Select(related => related.Pointer).Prepend(finding.Pointer)
            )
            {
                Law.Holds(places.Has(pointer), $"{finding.Code} is at {pointer}, where there is nothing");
            }
        }

        Law.Holds(!isThorough || AuditReportJson.ToUtf8Bytes(report, "某文件").Length > 0);
    }
}
