namespace PerformanceBudget.Domain;

/// <summary>An amount as figures: a number with its sign and scale as written, and a unit where one was written.</summary>
/// <param name="Number">The number; its scale is the number of decimals that were written.</param>
/// <param name="NumberPosition">Where the digits start.</param>
/// <param name="Unit">
/// The unit; yuan behind a currency sign; null where neither a unit nor a currency sign was written.
/// </param>
internal readonly record struct AmountFigures(decimal Number, int NumberPosition, AmountUnit? Unit);
