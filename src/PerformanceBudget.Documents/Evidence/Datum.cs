namespace PerformanceBudget.Documents;

/// <summary>A text that is to become a datum, and where it comes from.</summary>
/// <param name="Text">The text, not blank.</param>
/// <param name="Excerpt">Where it comes from.</param>
internal sealed record Datum(string Text, Excerpt Excerpt);
