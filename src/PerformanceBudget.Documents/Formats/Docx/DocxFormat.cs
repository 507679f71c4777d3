namespace PerformanceBudget.Documents;

/// <summary>Word documents since 2007: <c>docx</c>, and <c>docm</c>, <c>dotx</c>, <c>dotm</c>, which differ in nothing that is read.</summary>
/// <remarks>
/// What a person sees of the body is read, text boxes among it. Headers, footers, notes, comments, deletions that are tracked,
/// hidden text and formulas of fields are left out.
/// </remarks>
internal sealed class DocxFormat : DocumentFormat
{
    public override string Name => "docx";

    public override bool Recognises(ReadOnlySpan<byte> file) => ZipDirectory.Names(file, "word/document"u8);

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        using var archive = Archive.Open(file, limits, cancellationToken);
        var main = Relationships.MainPart(archive);
        var document = new DocxDocument(new DocxNumbering(archive, main), limits);
        archive.Read(main, document.Read);
        return new SourceDocument(Name, [.. document.Blocks]);
    }
}
