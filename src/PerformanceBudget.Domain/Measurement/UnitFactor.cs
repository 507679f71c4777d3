namespace PerformanceBudget.Domain;

/// <summary>A counter and how often it occurs: positive above the line, negative below it.</summary>
internal readonly record struct UnitFactor(Counter Counter, int Exponent);
