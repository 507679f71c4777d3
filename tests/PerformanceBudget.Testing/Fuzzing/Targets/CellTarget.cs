namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Target values of which sign, number and unit stand in cells of their own; a tab stands between the cells.</summary>
public sealed class CellTarget : TextTarget
{
    private const int Cells = 3;

    public override string Name => "cells";

    public override IReadOnlyList<string> Words { get; } =
    ["\t", "\t\t", .. FuzzWords.Values, .. FuzzWords.Numbers, .. FuzzWords.Units, .. FuzzWords.Odd];

    protected override IEnumerable<string> Texts() =>
        [
            "≥\t95\t%",
            "大于等于\t98\t%",
            "定性\t及时\t",
            "=\t1\t0个",
            "\t2026年12月\t底前",
            "\t10-12\t场",
            "≤\t5.00\t万元",
            "定性\t\t",
            "≥\t≥3\t次",
        ];

    protected override void Examine(FuzzedText text)
    {
        if (text.Characters?.Split('\t') is not { Length: Cells } cells)
        {
            return;
        }

        var isValue = IndicatorValue.TryParse(cells[0], cells[1], cells[2], out var value);
        if (text.IsThorough)
        {
            try
            {
                Law.AreEqual(value, IndicatorValue.Parse(cells[0], cells[1], cells[2]));
            }
            catch (FormatException)
            {
                Law.Holds(!isValue);
            }
        }

        if (isValue)
        {
            ValueTarget.Hold(value!, text.IsThorough);
        }
    }
}
