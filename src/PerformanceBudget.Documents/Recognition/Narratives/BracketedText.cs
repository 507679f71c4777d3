namespace PerformanceBudget.Documents;

/// <summary>A text whose marks count only outside brackets and quotation marks. A bracket without its other half is none.</summary>
internal sealed class BracketedText
{
    private const string Opening = "（(《〈“‘【〔[「";
    private const string Closing = "）)》〉”’】〕]」";

    private readonly int[] _partners;
    private readonly int[] _around;

    public BracketedText(string text)
    {
        Text = text;
        _partners = Pair(text);
        _around = Surround(_partners);
    }

    public string Text { get; }

    /// <summary>Where the bracket that opens at a position is closed; -1 where none opens there.</summary>
    public int CloseOf(int position) => _partners[position] > position ? _partners[position] : -1;

    /// <summary>Where the innermost bracket around a position opens; -1 where there is none.</summary>
    public int OpenOf(int position) => _around[position];

    /// <summary>Whether a position stands in brackets that open at or behind another.</summary>
    public bool IsBracketed(int position, int start = 0) => _around[position] >= start;

    /// <summary>The first of some marks outside brackets, at or behind a position and before an end; -1 where there is none.</summary>
    public int IndexOfAny(ReadOnlySpan<char> marks, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CloseOf(i) is var close and >= 0 && close < end)
            {
                i = close;
            }
            else if (IsMark(marks, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc cref="IndexOfAny(ReadOnlySpan{char}, int, int)"/>
    public int IndexOfAny(ReadOnlySpan<char> marks, int start = 0) => IndexOfAny(marks, start, Text.Length);

    /// <summary>The pieces between some marks outside brackets, without blanks at their ends; empty pieces are left out.</summary>
    public List<Range> Split(ReadOnlySpan<char> marks, int start, int end)
    {
        var pieces = new List<Range>();
        while (start < end)
        {
            var mark = IndexOfAny(marks, start, end);
            var stop = mark < 0 ? end : mark;
            var first = Blanks.Skip(Text.AsSpan(0, stop), start);
            var length = Blanks.Trim(Text.AsSpan(first, stop - first)).Length;
            if (length > 0)
            {
                pieces.Add(first..(first + length));
            }

            start = stop + 1;
        }

        return pieces;
    }

    /// <summary>Whether one of some marks stands at a position, and is not part of a number.</summary>
    public bool IsMark(ReadOnlySpan<char> marks, int position) =>
        marks.Contains(Text[position]) && !IsInNumber(position);

    /// <summary>Whether a mark belongs to a number or a time: 22,614.51, 8:30.</summary>
    private bool IsInNumber(int position)
    {
        if (
            Text[position] is not (',' or '，' or ':' or '：')
            || position == 0
            || position + 1 == Text.Length
            || !char.IsAsciiDigit(Text[position - 1])
            || !char.IsAsciiDigit(Text[position + 1])
        )
        {
            return false;
        }

        var digits = 0;
        for (var i = position + 1; i < Text.Length && char.IsAsciiDigit(Text[i]) && digits <= 3; i++)
        {
            digits++;
        }

        return digits == (Text[position] is ',' or '，' ? 3 : 2);
    }

    private static int[] Pair(string text)
    {
        var partners = new int[text.Length];
        Array.Fill(partners, -1);
        var open = new Stack<(int Position, int Kind)>();
        var openOfKind = new int[Opening.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.IndexOf(text[i], StringComparison.Ordinal) is var opened and >= 0)
            {
                open.Push((i, KindOf(opened)));
                openOfKind[KindOf(opened)]++;
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is var closed and >= 0)
            {
                while (openOfKind[KindOf(closed)] > 0)
                {
                    var (position, kind) = open.Pop();
                    openOfKind[kind]--;
                    if (kind == KindOf(closed))
                    {
                        partners[position] = i;
                        partners[i] = position;
                        break;
                    }
                }
            }
        }

        return partners;
    }

    // Where the innermost bracket around each position opens; -1 where there is none.
    private static int[] Surround(int[] partners)
    {
        var around = new int[partners.Length];
        var open = new Stack<int>();
        for (var i = 0; i < around.Length; i++)
        {
            if (open.TryPeek(out var innermost) && partners[innermost] == i)
            {
                _ = open.Pop();
            }

            around[i] = open.TryPeek(out var opened) ? opened : -1;
            if (partners[i] > i)
            {
                open.Push(i);
            }
        }

        return around;
    }

    // Round brackets of both widths close one another.
    private static int KindOf(int bracket) => bracket == 1 ? 0 : bracket;
}
