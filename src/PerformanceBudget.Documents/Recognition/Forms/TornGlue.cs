namespace PerformanceBudget.Documents;

/// <summary>What runs together in a cell.</summary>
internal enum TornGlue
{
    None,
    NameAndValue,
    HeadingAndName,
}
