using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Console;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="IsNumeric">Whether its cells are aligned at their ends.</param>
/// <param name="IsElastic">Whether it is the one that gives way, in lines of its own, when the table is too wide.</param>
/// <param name="MinWidth">The room that its cells will need, where they are not known when the heading is written.</param>
internal sealed record Column(
    BilingualText Heading,
    bool IsNumeric = false,
    bool IsElastic = false,
    int MinWidth = 0
);
