namespace PerformanceBudget.Domain;

/// <summary>How one indicator value stands to another one, by the actuals that satisfy them.</summary>
/// <remarks>
/// Stricter than, together with the same as, is a partial order: of two values neither may be the stricter
/// one.
/// </remarks>
public enum Strictness
{
    /// <summary>
    /// They measure different things, or each is satisfied by something that the other one is not.
    /// </summary>
    Incomparable,

    /// <summary>The same actuals satisfy both.</summary>
    Same,

    /// <summary>Whatever satisfies this value satisfies the other one, but not the other way round.</summary>
    Stricter,

    /// <summary>Whatever satisfies the other value satisfies this one, but not the other way round.</summary>
    Looser,
}
