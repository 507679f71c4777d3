namespace PerformanceBudget.Domain.Json;

/// <summary>The value of a document, as far as it has been read.</summary>
internal interface IJsonDraft
{
    /// <summary>Reads the value that starts here; what cannot be read is reported.</summary>
    void Read(ref JsonInput input);

    /// <summary>What the document should be.</summary>
    ContentKind Kind { get; }

    /// <summary>Forgets what was read, because the document is another than it was taken for.</summary>
    void Discard();
}
