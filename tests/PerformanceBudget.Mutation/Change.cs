using Microsoft.CodeAnalysis.Text;

namespace PerformanceBudget.Mutation;

/// <summary>A text that is put in place of another.</summary>
/// <param name="Kind">The kind of change, in a word.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
internal readonly record struct Change(string Kind, TextSpan Span, string Replacement);
