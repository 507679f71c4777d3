using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The notes of one statement, which know what was used of it.</summary>
/// <param name="notes">Where the notes go.</param>
internal sealed class NarrativeNotes(SourceNotes notes)
{
    private readonly HashSet<Excerpt> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes where a datum stands.</summary>
    public void Place(string pointer, params ReadOnlySpan<Passage> passages)
    {
        if (!passages.IsEmpty)
        {
            notes.Place(pointer, UseAll(passages));
        }
    }

    /// <summary>Marks passages as used for one datum, at least one.</summary>
    /// <returns>Where that datum stands.</returns>
    public Excerpt UseAll(params ReadOnlySpan<Passage> passages)
    {
        var pieces = new List<Excerpt>();
        foreach (var passage in passages)
        {
            _ = _used.Add(passage.Excerpt);
            if (pieces.Count == 0 || !ReferenceEquals(pieces[^1], passage.Excerpt))
            {
                pieces.Add(passage.Excerpt);
            }
        }

        return Whole(pieces);
    }

    /// <summary>Notes where a period stands.</summary>
    public void PlacePeriod(string pointer, params ReadOnlySpan<Passage> passages)
    {
        Place(pointer, passages);
        Place(pointer + "/start", passages);
        Place(pointer + "/end", passages);
    }

    /// <summary>Notes a doubt about a datum.</summary>
    public void Report(FindingDefinition definition, string pointer, Excerpt excerpt) =>
        notes.Report(definition, pointer, excerpt);

    /// <summary>Whether something can be called by a name; where only its length forbids it, that is reported.</summary>
    public bool CanBeCalled(string name, string pointer, Excerpt excerpt)
    {
        if (ModelText.IsName(name))
        {
            return true;
        }

        if (name.Length > ModelText.MaxNameLength)
        {
            Report(NarrativeProblems.TooLong, pointer, excerpt);
        }

        return false;
    }

    /// <summary>Marks a passage as used: it is a title.</summary>
    public void Use(Passage passage) => _ = _used.Add(passage.Excerpt);

    /// <summary>Leaves out every passage that was not used.</summary>
    public void LeaveOutTheRest(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (!_used.Contains(passage.Excerpt))
            {
                notes.LeaveOut(passage.Excerpt);
            }
        }
    }

    private static Excerpt Whole(List<Excerpt> pieces) =>
        pieces.Count == 1
            ? pieces[0]
            : new Excerpt(
                string.Concat(pieces.Select(static piece => piece.Text)),
                [.. pieces.SelectMany(static piece => piece.Places)],
                pieces.Aggregate(TextRepairs.Joined, static (repairs, piece) => repairs | piece.Repairs)
            );
}
