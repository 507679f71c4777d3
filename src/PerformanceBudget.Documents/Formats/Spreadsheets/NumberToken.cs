namespace PerformanceBudget.Documents;

/// <summary>A part of the code of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it prints, or how it is written: <c>yyyy</c>.</param>
internal readonly record struct NumberToken(NumberTokenKind Kind, string Text)
{
    /// <summary>Whether a number that has it is shown as a date or a time.</summary>
    public bool IsOfDate => Kind >= NumberTokenKind.Year;
}
