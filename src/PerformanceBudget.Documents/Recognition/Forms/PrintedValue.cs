using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The value of an indicator as a form prints it: in one cell, or its sign, number and unit in cells of their own.</summary>
internal static class PrintedValue
{
    /// <summary>The value of a text as printed; null for a blank one.</summary>
    public static IndicatorValue? Parse(Datum? datum, string? unit, out bool tookUnit)
    {
        tookUnit = false;
        if (datum is null || Blanks.IsBlank(datum.Text))
        {
            return null;
        }

        if (unit is not null && HasNoUnit(datum.Text))
        {
            tookUnit = true;
            return IndicatorValue.TryParse(null, datum.Text, unit, out var joined) ? joined : null;
        }

        return IndicatorValue.TryParse(datum.Text, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>The value of a row; null where it has none, or one that is too long.</summary>
    /// <param name="row">The row.</param>
    /// <param name="unitOfName">The unit in brackets behind the name.</param>
    /// <param name="tookUnit">Whether it is that of the value.</param>
    public static IndicatorValue? Of(IndicatorDraft row, string? unitOfName, out bool tookUnit)
    {
        tookUnit = false;
        if (row.Number is not null || (row.Value is null && row.Sign is not null))
        {
            var unit = row.Unit?.Text ?? unitOfName;
            tookUnit = row.Unit is null && unitOfName is not null;
            return IndicatorValue.TryParse(row.Sign?.Text, row.Number?.Text, unit, out var value)
                ? value
                : null;
        }

        if (row.Value is null)
        {
            return null;
        }

        if (row.Sign is null && row.Unit is null)
        {
            return Parse(row.Value, unitOfName, out tookUnit);
        }

        var isBare = HasNoUnit(row.Value.Text);
        tookUnit = row.Unit is null && isBare && unitOfName is not null;
        var ownUnit = isBare ? row.Unit?.Text ?? unitOfName : null;
        return IndicatorValue.TryParse(row.Sign?.Text, row.Value.Text, ownUnit, out var composed)
            ? composed
            : null;
    }

    /// <summary>Whether a value is a number, perhaps with a sign, and nothing behind it.</summary>
    private static bool HasNoUnit(string text)
    {
        var key = FormText.Key(text);
        return key.Length > 0 && char.IsAsciiDigit(key[^1]) && !key.Contains('年', StringComparison.Ordinal);
    }
}
