namespace PerformanceBudget.Domain.Review;

/// <summary>The indicators of a project that have no partner in another project yet.</summary>
internal readonly struct FreeRows
{
    // Class of the name and row, in this order; and how many rows of a class are taken, at the first of them.
    private readonly long[] _rows;
    private readonly int[] _taken;

    /// <summary>All indicators of a project.</summary>
    /// <param name="texts">The names of all indicators.</param>
    /// <param name="first">The text of the project's first indicator.</param>
    /// <param name="count">How many it has.</param>
    public FreeRows(NormalizedTexts texts, int first, int count)
    {
        _rows = new long[count];
        _taken = new int[count];
        for (var i = 0; i < count; i++)
        {
            _rows[i] = Key(texts.ClassOf(first + i), i);
        }

        Array.Sort(_rows);
    }

    /// <summary>Takes the first free indicator whose name is of that class.</summary>
    public bool TryTake(int textClass, out int row)
    {
        var found = Array.BinarySearch(_rows, Key(textClass, 0));
        var start = found < 0 ? ~found : found;
        row = 0;
        if (start == _rows.Length)
        {
            return false;
        }

        var next = start + _taken[start];
        if (next == _rows.Length || _rows[next] >> 32 != textClass)
        {
            return false;
        }

        row = (int)(uint)_rows[next];
        _taken[start]++;
        return true;
    }

    private static long Key(int textClass, int row) => ((long)textClass << 32) | (uint)row;
}
