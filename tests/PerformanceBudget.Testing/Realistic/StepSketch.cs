namespace PerformanceBudget.Testing;

/// <summary>A step of a plan before anybody has written it.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Text">How.</param>
/// <param name="From">The month in which it begins.</param>
/// <param name="To">The month in which it ends.</param>
public sealed record StepSketch(string Name, string Text, int From, int To);
