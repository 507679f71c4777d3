using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>For which numbers a section of a format is: <c>[&gt;=10000]</c>.</summary>
/// <param name="Operator">How it compares.</param>
/// <param name="Bound">With what.</param>
internal readonly record struct NumberCondition(string Operator, decimal Bound)
{
    private static readonly string[] Operators = ["<=", ">=", "<>", "<", ">", "="];

    /// <summary>The condition that stands in brackets; null where something else does.</summary>
    public static NumberCondition? TryParse(string mark)
    {
        foreach (var one in Operators)
        {
            if (mark.StartsWith(one, StringComparison.Ordinal))
            {
                return decimal.TryParse(
                    mark.AsSpan(one.Length),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var bound
                )
                    ? new NumberCondition(one, bound)
                    : null;
            }
        }

        return null;
    }

    public bool Holds(decimal number) =>
        Operator switch
        {
            "<=" => number <= Bound,
            ">=" => number >= Bound,
            "<>" => number != Bound,
            "<" => number < Bound,
            ">" => number > Bound,
            _ => number == Bound,
        };
}
