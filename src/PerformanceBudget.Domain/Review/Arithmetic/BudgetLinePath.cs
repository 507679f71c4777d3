namespace PerformanceBudget.Domain.Review;

/// <summary>Where a budget line stands in its project; becomes a JSON Pointer only when somebody asks.</summary>
internal readonly struct BudgetLinePath
{
    // One index a level, as many levels as BudgetLine.MaxDepth.
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int _fourth;
    private readonly int _depth;

    private BudgetLinePath(int first, int second, int third, int fourth, int depth)
    {
        _first = first;
        _second = second;
        _third = third;
        _fourth = fourth;
        _depth = depth;
    }

    /// <summary>The path of the sub-line of that index, or of the top line where this is the default.</summary>
    public BudgetLinePath Below(int index) =>
        _depth switch
        {
            0 => new(index, 0, 0, 0, 1),
            1 => new(_first, index, 0, 0, 2),
            2 => new(_first, _second, index, 0, 3),
            _ => new(_first, _second, _third, index, 4),
        };

    /// <summary>The JSON Pointer of the line relative to the project.</summary>
    public override string ToString()
    {
        ReadOnlySpan<int> indexes = [_first, _second, _third, _fourth];
        var pointer = "/budget";
        foreach (var index in indexes[.._depth])
        {
            pointer += "/lines/" + JsonPointer.Index(index);
        }

        return pointer;
    }
}
