namespace PerformanceBudget.Documents.Pdf;

/// <summary>Counts what a PDF makes of itself: a file of two kilobytes can draw for years.</summary>
/// <remarks>
/// PdfPig goes on past what it cannot read, and so past a refusal of the budget: the first refusal is kept, and thrown again where a
/// page ends.
/// </remarks>
internal sealed class PdfBudget(ReadLimits limits, CancellationToken cancellationToken)
{
    private UnreadableDocumentException? _refusal;
    private long _inflated;
    private long _letters;
    private long _pageLetters;
    private long _pathOperations;
    private long _forms;

    /// <summary>Begins a page, whose letters and lines are counted by themselves.</summary>
    public void BeginPage(int number)
    {
        ThrowIfRefused();
        cancellationToken.ThrowIfCancellationRequested();
        Check(ReadLimit.Pages, number);
        _pageLetters = 0;
        _pathOperations = 0;
    }

    /// <summary>Refuses a document that went beyond the budget, whatever was made of that.</summary>
    public void ThrowIfRefused()
    {
        if (_refusal is not null)
        {
            throw _refusal;
        }
    }

    /// <summary>What a stream may inflate to.</summary>
    public long MostBytes => Math.Min(limits[ReadLimit.PartBytes], limits[ReadLimit.TotalBytes] - _inflated);

    public void CountInflated(long bytes)
    {
        Check(ReadLimit.PartBytes, bytes);
        Check(ReadLimit.TotalBytes, _inflated += bytes);
    }

    public void CountLetter()
    {
        Check(ReadLimit.PageLetters, ++_pageLetters);
        Check(ReadLimit.Characters, _letters += Letter.AsCharacters);
    }

    public void CountPathOperation() => Check(ReadLimit.PathOperations, ++_pathOperations);

    /// <summary>Counts a form, which draws what another page or form may draw too.</summary>
    public void CountForm() => Check(ReadLimit.Forms, ++_forms);

    /// <summary>Refuses what is drawn on a page, or by a form, by its length.</summary>
    public void CheckContent(long bytes) => Check(ReadLimit.ContentBytes, bytes);

    private void Check(ReadLimit limit, long count)
    {
        try
        {
            limits.Check(limit, count);
        }
        catch (UnreadableDocumentException refusal)
        {
            _refusal ??= refusal;
            throw;
        }
    }
}
