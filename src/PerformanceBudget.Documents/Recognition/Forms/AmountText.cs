using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Amounts in the cells of a form: 667,800.00 and 47,483,458 under a head that says the unit, or 66.78万元.</summary>
internal static class AmountText
{
    /// <summary>Reads an amount.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="unit">The unit where the text has none.</param>
    /// <param name="amount">The amount.</param>
    public static bool TryParse(string text, AmountUnit unit, out Money amount)
    {
        var key = FormText
            .Key(text)
            .Replace(",", string.Empty, StringComparison.Ordinal)
            .TrimStart('¥', '￥');
        if (key.EndsWith("元)", StringComparison.Ordinal) && key.LastIndexOf('(') is > 0 and var open)
        {
            key = key.Remove(open, 1).TrimEnd(')');
        }

        amount = default;
        if (StatedAmount.TryParse(key, CultureInfo.InvariantCulture, out var stated))
        {
            // What is about so much is no amount that sources can add up to.
            amount = stated.Value;
            return !stated.IsApproximate;
        }

        if (
            !decimal.TryParse(
                key,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return false;
        }

        // Zeros behind the last decimal that counts are what a spreadsheet shows, and no part of the amount.
        var plain = number.ToString("0.##########", CultureInfo.InvariantCulture);
        if (!StatedAmount.TryParse(plain + Suffix(unit), CultureInfo.InvariantCulture, out stated))
        {
            return false;
        }

        amount = stated.Value;
        return true;
    }

    /// <summary>Whether a text may be the amount of a form: digits, with or without groups, decimals and a unit.</summary>
    public static bool IsAmount(string key) =>
        key.Length > 0
        && (TryParse(key, AmountUnit.Yuan, out _) || TryParse(key, AmountUnit.HundredMillionYuan, out _));

    private static string Suffix(AmountUnit unit) =>
        unit switch
        {
            AmountUnit.TenThousandYuan => "万元",
            AmountUnit.HundredMillionYuan => "亿元",
            _ => "元",
        };
}
