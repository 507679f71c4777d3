namespace PerformanceBudget.Domain.Review;

/// <summary>How two sides of one comparison of amounts stand to each other.</summary>
internal enum Agreement
{
    /// <summary>They are the same amount, or there is nothing to compare.</summary>
    Exact,

    /// <summary>They can be the same amount at the resolutions in which they are written.</summary>
    Rounded,

    /// <summary>They cannot, but would be if one of the figures were in another unit.</summary>
    UnitSlip,

    /// <summary>They cannot be the same amount.</summary>
    Different,
}
