using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>A cell of a sheet as spreadsheets call it: <c>C5</c>.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal readonly record struct CellReference(int Row, int Column)
{
    private const int Letters = 26;
    private const int MostLetters = 3;
    private const int MostDigits = 7;

    /// <summary>Reads <c>C5</c> or <c>$C$5</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellReference cell)
    {
        cell = default;
        var column = 0;
        var i = SkipMark(text, 0);
        var first = i;
        while (i < text.Length && char.IsAsciiLetter(text[i]) && i - first < MostLetters)
        {
            column = (column * Letters) + (char.ToUpperInvariant(text[i]) - 'A') + 1;
            i++;
        }

        var digits = text[SkipMark(text, i)..];
        if (
            column == 0
            || digits.Length > MostDigits
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || row == 0
        )
        {
            return false;
        }

        cell = new CellReference(row - 1, column - 1);
        return true;
    }

    public override string ToString()
    {
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (var rest = Column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters[--start] = (char)('A' + ((rest - 1) % Letters));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters[start..]}{Row + 1}");
    }

    private static int SkipMark(ReadOnlySpan<char> text, int i) =>
        i < text.Length && text[i] == '$' ? i + 1 : i;
}
