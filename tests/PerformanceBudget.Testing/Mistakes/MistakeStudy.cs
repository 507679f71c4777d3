namespace PerformanceBudget.Testing;

/// <summary>Makes mistakes in documents, and looks which are found.</summary>
/// <param name="documents">Documents that were made up.</param>
public sealed class MistakeStudy(IReadOnlyList<StudyDocument> documents)
{
    private const int TriesForEach = 60;

    // Every so many tries one of the repository's own documents is taken.
    private const int SampleEvery = 8;

    private readonly StudyDocument[] _samples = [.. StudyDocument.Samples()];

    /// <summary>Different mistakes of one kind, as many as are asked for or there are.</summary>
    public IReadOnlyList<MistakeOutcome> Run(MistakeKind kind, int count)
    {
        var outcomes = new List<MistakeOutcome>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count * TriesForEach && outcomes.Count < count; i++)
        {
            var pen = new Pen(SeedOf(kind.Number) + i);
            var document =
                i % SampleEvery == 0
                    ? pen.Pick(_samples.AsSpan())
                    : documents[pen.Between(0, documents.Count - 1)];
            if (document.Make(kind, pen) is { } outcome && seen.Add(outcome.ToString()))
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes;
    }

    // The same on every machine (FNV-1a).
    private static int SeedOf(string text) =>
        (int)(
            text.Aggregate(2_166_136_261u, (hash, letter) => unchecked((hash ^ letter) * 16_777_619u)) >> 2
        );
}
