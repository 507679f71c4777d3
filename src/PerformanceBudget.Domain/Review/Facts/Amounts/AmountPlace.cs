namespace PerformanceBudget.Domain.Review;

/// <summary>Where an amount stands, and what a message calls it.</summary>
internal readonly record struct AmountPlace(FindingPlace Place, BilingualText Name)
{
    public static AmountPlace Named(FindingPlace place, string name) =>
        new(place, BilingualText.Quoting(name));
}
