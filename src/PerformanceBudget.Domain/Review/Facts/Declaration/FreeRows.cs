namespace PerformanceBudget.Domain.Review;

/// <summary>The indicators of a project that have no partner in another project yet.</summary>
internal readonly struct FreeRows
{
    // Class of the name and turn, in this order; and how many rows of a class are taken, at the first of them.
    private readonly long[] _turns;
    private readonly int[] _taken;
    private readonly int[] _rows;

    /// <summary>All indicators of a project.</summary>
    /// <param name="texts">The names of all indicators.</param>
    /// <param name="first">The text of the project's first indicator.</param>
    /// <param name="rows">Its indicators, in the order in which their turn comes.</param>
    public FreeRows(NormalizedTexts texts, int first, int[] rows)
    {
        _rows = rows;
        _turns = new long[rows.Length];
        _taken = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            _turns[i] = Key(texts.ClassOf(first + rows[i]), i);
        }

        Array.Sort(_turns);
    }

    /// <summary>Takes the first free indicator whose name is of that class.</summary>
    public bool TryTake(int textClass, out int row)
    {
        var found = Array.BinarySearch(_turns, Key(textClass, 0));
        var start = found < 0 ? ~found : found;
        row = 0;
        if (start == _turns.Length)
        {
            return false;
        }

        var next = start + _taken[start];
        if (next == _turns.Length || _turns[next] >> 32 != textClass)
        {
            return false;
        }

        row = _rows[(int)(uint)_turns[next]];
        _taken[start]++;
        return true;
    }

    private static long Key(int textClass, int turn) => ((long)textClass << 32) | (uint)turn;
}
