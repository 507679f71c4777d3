namespace PerformanceBudget.Domain.Review;

/// <summary>What rules look for in a line, so that they need not look at every line themselves.</summary>
[Flags]
internal enum LineTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has a formula.</summary>
    Formula = 1,

    /// <summary>It has neither formula nor sub-lines.</summary>
    LumpSum = 2,

    /// <summary>Its amount is written a second time, and as another amount.</summary>
    Restated = 4,

    /// <summary>It agrees with its sub-lines or its formula, or the formula with its own result, only by rounding.</summary>
    Rounded = 8,

    /// <summary>One of these does not agree.</summary>
    Different = 16,

    /// <summary>One of these would agree in another unit.</summary>
    UnitSlip = 32,

    /// <summary>Its sub-lines are only a part of it, and make another amount.</summary>
    Partial = 64,

    /// <summary>The units of its formula do not come out as money alone.</summary>
    OpenUnits = 128,
}
