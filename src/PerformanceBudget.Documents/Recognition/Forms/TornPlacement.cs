namespace PerformanceBudget.Documents;

/// <summary>A cell with its place in the table.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Label">Where it belongs.</param>
/// <param name="Cost">What it costs that its text does not look like that.</param>
/// <param name="Other">The next best place.</param>
/// <param name="Margin">How much more the next best place costs.</param>
internal sealed record TornPlacement(TornCell Cell, TornLabel Label, int Cost, TornLabel Other, int Margin);
