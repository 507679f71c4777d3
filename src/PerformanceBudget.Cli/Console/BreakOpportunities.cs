using System.Text;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Console;

/// <summary>Where a line may end, by the rules of Chinese typesetting and never within a number.</summary>
/// <remarks>
/// A line may break between two Chinese characters and at blanks. A number stays whole and with the unit behind it
/// (25.00万元, 2026年); so does a Latin word. No line starts with a closing punctuation mark or ends with an opening one.
/// </remarks>
internal static class BreakOpportunities
{
    private const string Opening = "（(【[《〈“‘「『〔{¥￥≥≤＞＜";
    private const string Closing = "，。；：、！？）)】]》〉”’」』〕}…·,.;:!?%％‰";
    private const string MoneyUnits = "元万亿";

    /// <summary>The parts between which a line may break; a blank belongs to the part before it.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (previous is { } before && MayBreakBetween(before, rune))
            {
                yield return piece.ToString();
                _ = piece.Clear();
            }

            _ = piece.Append(rune);
            previous = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool MayBreakBetween(Rune before, Rune after)
    {
        if (after.Value == ' ')
        {
            return false;
        }

        if (before.Value == ' ')
        {
            return true;
        }

        if (DisplayWidth.Of(after) == 0 || IsIn(Closing, after) || IsIn(Opening, before))
        {
            return false;
        }

        // Latin letters, digits and the signs between them: words, numbers, formulas, file names.
        if (DisplayWidth.Of(before) == 1 && DisplayWidth.Of(after) == 1)
        {
            return IsIn(Closing, before) && IsIn(Opening, after);
        }

        return !Rune.IsDigit(before) && !(IsIn(MoneyUnits, before) && IsIn(MoneyUnits, after));
    }

    private static bool IsIn(string characters, Rune rune) =>
        rune.IsBmp && characters.Contains((char)rune.Value, StringComparison.Ordinal);
}
