namespace PerformanceBudget.Documents;

/// <summary>A paragraph of prose, ready to be understood: folded, without blanks at its ends, torn lines joined.</summary>
/// <param name="Text">The text.</param>
/// <param name="Excerpt">Where it comes from.</param>
/// <param name="ListLevel">The level of an item whose number is no part of the text; null elsewhere.</param>
internal sealed record Passage(string Text, Excerpt Excerpt, int? ListLevel = null);
