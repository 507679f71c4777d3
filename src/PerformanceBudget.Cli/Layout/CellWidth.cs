using System.Text;
using Spectre.Console;

namespace PerformanceBudget.Cli.Layout;

/// <summary>How many columns of a terminal a text takes: a Chinese character takes two.</summary>
internal static class CellWidth
{
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    // A supplementary character is an ideograph of an extension, or something else that takes two columns as a rule.
    public static int Of(Rune rune) =>
        rune.IsAscii ? 1
        : rune.IsBmp ? Math.Max(0, ((char)rune.Value).GetCellWidth())
        : 2;
}
