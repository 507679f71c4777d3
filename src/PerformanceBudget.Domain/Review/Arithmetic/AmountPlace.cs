namespace PerformanceBudget.Domain.Review;

/// <summary>Where an amount stands, and what a message calls it.</summary>
internal readonly record struct AmountPlace(string Pointer, BilingualText Name)
{
    public static AmountPlace Named(string pointer, string name) => new(pointer, BilingualText.Quoting(name));
}
