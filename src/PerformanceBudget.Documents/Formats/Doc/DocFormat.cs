namespace PerformanceBudget.Documents;

/// <summary>Word documents of 1997 to 2003, and what WPS writes as such: <c>doc</c>, <c>dot</c>, <c>wps</c>.</summary>
/// <remarks>
/// What a person sees of the body is read, and behind it the text boxes. Headers, footers, notes, comments, deletions that are tracked,
/// hidden text and formulas of fields are left out. What Word 6 and 95 wrote is not read.
/// </remarks>
internal sealed class DocFormat : DocumentFormat
{
    public override string Name => "doc";

    public override bool Recognises(ReadOnlySpan<byte> file) => CompoundFile.Names(file, WordFile.MainStream);

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    ) => new(Name, [.. new WordDocument(WordFile.Open(file, limits), limits, cancellationToken).Read()]);
}
