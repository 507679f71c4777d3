namespace PerformanceBudget.Testing;

/// <summary>How much of a kind has to be found.</summary>
/// <param name="IsMoney">Whether it counts among the mistakes in money, of which nearly all have to be found.</param>
/// <param name="IsSure">Whether the conditions under which it is found were called sure when they were tried.</param>
/// <param name="Least">The least share; null for none of its own.</param>
public sealed record MistakeBar(bool IsMoney, bool IsSure, double? Least)
{
    private const double SureShare = 0.7;

    /// <summary>A mistake in money.</summary>
    public static MistakeBar Money { get; } = new(true, false, null);

    /// <summary>A mistake for which there is a sure rule.</summary>
    public static MistakeBar Sure { get; } = new(false, true, SureShare);

    /// <summary>A mistake that counts in the total only.</summary>
    public static MistakeBar None { get; } = new(false, false, null);

    /// <summary>A mistake of which this share was found when rules for it were tried.</summary>
    public static MistakeBar Tried(double share) => new(false, false, share);
}
