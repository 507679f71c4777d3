namespace PerformanceBudget.Documents;

/// <summary>Counts what an OFD makes of itself: a few templates and composites can fill a thousand pages.</summary>
internal sealed class OfdBudget(ReadLimits limits, CancellationToken cancellationToken)
{
    private int _pages;
    private long _characters;
    private long _sharedObjects;
    private long _pageObjects;
    private long _pageLetters;
    private long _pathOperations;
    private long _drawn;

    public ReadLimits Limits => limits;

    /// <summary>Begins a page, whose letters and lines are counted by themselves.</summary>
    /// <returns>Its number in the file.</returns>
    public int BeginPage()
    {
        cancellationToken.ThrowIfCancellationRequested();
        limits.Check(ReadLimit.Pages, ++_pages);
        _pageObjects = _pageLetters = _pathOperations = _drawn = 0;
        return _pages;
    }

    /// <summary>Counts an object that is kept until the page is drawn, or until the end where pages share it.</summary>
    public void CountObject(bool isShared) =>
        limits.Check(ReadLimit.Elements, isShared ? ++_sharedObjects : ++_pageObjects);

    public void CountLetter()
    {
        limits.Check(ReadLimit.PageLetters, ++_pageLetters);
        limits.Check(ReadLimit.Characters, _characters += Letter.AsCharacters);
    }

    /// <summary>Counts the text of a path each time that it is drawn.</summary>
    public void CountPath(string data) => limits.Check(ReadLimit.Characters, _characters += data.Length);

    public void CountPathOperation() => limits.Check(ReadLimit.PathOperations, ++_pathOperations);

    /// <summary>Counts an object, or a run of its letters, each time that it is drawn.</summary>
    public void CountDrawn()
    {
        limits.Check(ReadLimit.Elements, ++_drawn);
        limits.Check(ReadLimit.Characters, _characters += Letter.AsCharacters);
    }
}
