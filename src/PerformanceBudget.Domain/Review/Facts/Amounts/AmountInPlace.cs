namespace PerformanceBudget.Domain.Review;

/// <summary>An amount, where it stands, and what a message calls it.</summary>
internal sealed record AmountInPlace(string Pointer, BilingualText Name, StatedAmount Figure)
{
    /// <summary>An amount that a message calls by the name of a line or a part.</summary>
    public static AmountInPlace Named(string pointer, string name, StatedAmount figure) =>
        new(pointer, BilingualText.Quoting(name), figure);
}
