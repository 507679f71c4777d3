using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Quantities in text for people, who read 12月 as December and say 12个月 for twelve months.</summary>
internal static class SpokenQuantity
{
    private const string Month = "月";
    private const string Months = "个月";

    public static string TextOf(Quantity quantity) =>
        WithMonths(quantity.ToString("N", CultureInfo.InvariantCulture), quantity.Unit);

    public static string TextOf(StatedResult stated) =>
        WithMonths(stated.ToString(isGrouped: true), stated.Quantity.Unit);

    private static string WithMonths(string text, Unit unit) =>
        string.Equals(unit.Text, Month, StringComparison.Ordinal)
            ? string.Concat(text.AsSpan(0, text.Length - Month.Length), Months)
            : text;
}
