namespace PerformanceBudget.Domain;

/// <summary>Finds the label of a formula, and where the calculation behind it starts.</summary>
/// <remarks>
/// The label is everything before the colon, or the words before the first number. A label that contains a
/// calculation of its own, or a mark that ends a sentence, is prose.
/// </remarks>
internal static class FormulaLabelScanner
{
    /// <summary>Moves from the start of the text to its calculation.</summary>
    /// <returns>False where the label is too long; <paramref name="position"/> is then where it should have ended.</returns>
    public static bool TryScan(ReadOnlySpan<char> text, scoped ref int position, out ReadOnlySpan<char> label)
    {
        label = default;
        var start = Blank.SkipFrom(text, position);
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
                var factors = new UnitFactors();
                var next = position;
                if (UnitScanner.TryScanPrefix(text, ref next, ref factors))
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
