namespace PerformanceBudget.Domain;

/// <summary>Where an element stands in lists that nest: its index in the outermost list, in the list below, and so on.</summary>
internal readonly struct ListIndexes
{
    // As many levels as BudgetLine.MaxDepth and PlanItem.MaxDepth.
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int _fourth;

    private ListIndexes(int first, int second, int third, int fourth, int depth)
    {
        _first = first;
        _second = second;
        _third = third;
        _fourth = fourth;
        Depth = depth;
    }

    /// <summary>How many indexes there are; none in the default.</summary>
    public int Depth { get; }

    /// <summary>The indexes of the element of that index in the list below.</summary>
    public ListIndexes Below(int index) =>
        Depth switch
        {
            0 => new(index, 0, 0, 0, 1),
            1 => new(_first, index, 0, 0, 2),
            2 => new(_first, _second, index, 0, 3),
            _ => new(_first, _second, _third, index, 4),
        };

    /// <summary>The steps of a JSON Pointer from the outermost list down: <c>/2/lines/0</c>.</summary>
    /// <param name="list">The step into each of the lists below, with its slash.</param>
    public string ToPointer(ReadOnlySpan<char> list)
    {
        ReadOnlySpan<int> indexes = [_first, _second, _third, _fourth];
        var pointer = string.Empty;
        for (var i = 0; i < Depth; i++)
        {
            pointer = string.Concat(pointer, i == 0 ? [] : list, "/", JsonPointer.Index(indexes[i]));
        }

        return pointer;
    }
}
