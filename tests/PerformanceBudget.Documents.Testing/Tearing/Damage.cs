namespace PerformanceBudget.Documents.Testing;

/// <summary>What is damaged in torn text, beside what any extractor does.</summary>
[Flags]
public enum Damage
{
    None = 0,

    /// <summary>A row is torn in two where a page ends.</summary>
    RowOverPage = 1,

    /// <summary>A heading is torn in two: 数量指, and 标 in the next row.</summary>
    HeadingTorn = 2,

    /// <summary>The heading of a category is not there.</summary>
    HeadingLost = 4,

    /// <summary>Category and name run together.</summary>
    CategoryGlued = 8,

    /// <summary>Name and value run together.</summary>
    ValueGlued = 16,

    /// <summary>The value stands in a row of its own.</summary>
    ValueInNextRow = 32,

    /// <summary>The head of the indicators is there again, as on a new page.</summary>
    HeadRepeated = 64,

    /// <summary>The number of a page stands between two rows.</summary>
    PageNumber = 128,

    /// <summary>The value goes on in the next row: ≤100000.00, and (元/场) below it.</summary>
    ValueTorn = 256,

    /// <summary>All of them.</summary>
    Mixed = 511,
}
