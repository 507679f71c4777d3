using System.Buffers;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Finds the label of a formula, and where the calculation behind it starts.</summary>
/// <remarks>
/// The label is everything before the colon, or the words before the first number. A label that contains a
/// calculation of its own, or a mark that ends a sentence, is prose.
/// </remarks>
internal static class FormulaLabelScanner
{
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("《“\"‘(（");

    // They say that the number behind them is another one than it looks like.
    private static readonly string[] Approximations =
    [
        "约",
        "近",
        "超",
        "过",
        "不足",
        "至少",
        "最多",
        "至多",
        "少于",
        "低于",
        "高于",
        "大于",
        "小于",
    ];

    // They may say that the number behind them is that of others.
    private static readonly string[] Totals = ["达", "共", "计"];

    /// <summary>Moves from the start of the text to its calculation.</summary>
    /// <returns>False where the label is too long; <paramref name="position"/> is then where it should have ended.</returns>
    public static bool TryScan(ReadOnlySpan<char> text, scoped ref int position, out ReadOnlySpan<char> label)
    {
        label = default;
        var start = ListNumber.SkipFrom(text, position);
        var colon = FindColon(text, start);
        position = SkipWords(text, colon < 0 ? start : Blank.SkipFrom(text, colon + 1));

        var words = Blank.Trim(text[start..position]);
        if (words.Length > 0 && FormulaSign.At(words, words.Length - 1) == FormulaSign.Colon)
        {
            words = Blank.TrimEnd(words[..^1]);
        }

        if (words.Length > CostFormula.MaxLabelLength)
        {
            position = start + CostFormula.MaxLabelLength;
            return false;
        }

        label = words;
        return true;
    }

    /// <summary>Whether the label of a formula says that its first number is not exact: the 预计约 of 预计约30人*100元.</summary>
    public static bool IsApproximate(ReadOnlySpan<char> label) => EndsWithAny(label, Approximations);

    /// <summary>Moves over the words before an operand within a calculation: the 西街 of 东街30+西街45.</summary>
    /// <returns>False where no number follows them at once, or they say how it is meant (约30人, 共30人).</returns>
    public static bool TrySkip(ReadOnlySpan<char> text, ref int position)
    {
        var end = SkipWords(text, position);
        var words = Blank.TrimEnd(text[position..end]);
        if (end < text.Length && FormulaSign.At(text, end) == FormulaSign.Colon)
        {
            end = Blank.SkipFrom(text, end + 1);
        }

        var isBeforeNumber =
            end < text.Length && (char.IsAsciiDigit(CharacterWidth.Narrow(text[end])) || text[end] == '每');
        if (
            words.Length > CostFormula.MaxLabelLength
            || !isBeforeNumber
            || !StartsLikeWords(words)
            || EndsWithAny(words, Approximations)
            || EndsWithAny(words, Totals)
        )
        {
            return false;
        }

        position = end;
        return true;
    }

    // 西街, “西街” and （西街）, and no mark that stands for itself: #.
    private static bool StartsLikeWords(ReadOnlySpan<char> words)
    {
        var start = words.IndexOfAnyExcept(OpeningMarks);
        return start >= 0 && char.IsLetter(words[start]);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> words, string[] endings)
    {
        foreach (var word in endings)
        {
            if (words.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindColon(ReadOnlySpan<char> text, int start)
    {
        if (text.IndexOfAny(':', '：') < 0)
        {
            return -1;
        }

        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            switch (FormulaSign.At(text, i))
            {
                case FormulaSign.Colon:
                    return i;

                case FormulaSign.Times when MiddleDot.IsMiddleDot(c):
                case FormulaSign.Minus:
                case FormulaSign.Divide when c != '÷':
                case FormulaSign.Open:
                case FormulaSign.Close:
                    continue;

                case FormulaSign.None
                    when char.IsLetterOrDigit(c) || Blank.IsBlank(c) || IsLabelMark(c) || c == '.':
                    continue;

                default:
                    return -1;
            }
        }

        return -1;
    }

    private static int SkipWords(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            if (text[position] == '每')
            {
                var next = position;
                if (TryScanPrefix(text, ref next))
                {
                    return position;
                }

                position = Math.Max(next, position + 1);
            }
            else if (FormulaSign.At(text, position) == FormulaSign.Open)
            {
                var start = position + 1;
                var close = SkipLabelCharacters(text, start);
                if (close == start || FormulaSign.At(text, close) != FormulaSign.Close)
                {
                    return position;
                }

                position = close + 1;
            }
            else if (IsLabelCharacterAt(text, position))
            {
                position++;
            }
            else
            {
                return position;
            }
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryScanPrefix(ReadOnlySpan<char> text, ref int position)
    {
        var factors = new UnitFactors();
        return UnitScanner.TryScanPrefix(text, ref position, ref factors);
    }

    private static int SkipLabelCharacters(ReadOnlySpan<char> text, int position)
    {
        while (IsLabelCharacterAt(text, position))
        {
            position++;
        }

        return position;
    }

    private static bool IsLabelCharacterAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length
        && FormulaSign.At(text, position) == FormulaSign.None
        && (char.IsLetter(text[position]) || Blank.IsBlank(text[position]) || IsLabelMark(text[position]));

    private static bool IsLabelMark(char c) =>
        c is '、' or '《' or '》' or '“' or '”' or '"' or '‘' or '’' or '&' or '#';
}
