namespace PerformanceBudget.Domain.Review;

/// <summary>By how much an amount is more or less than another one, in the words of a review sheet, which has no negative amounts.</summary>
internal static class AmountGap
{
    /// <summary>多列3,000.00元, or 少列2.00万元.</summary>
    public static BilingualText Of(Money actual, Money expected)
    {
        var distance = Figures.Said(Figures.Distance(actual, expected));
        return actual >= expected
            ? new($"多列{distance}", $"{distance} too much")
            : new($"少列{distance}", $"{distance} too little");
    }

    /// <summary>相差20.00元, where that is rounding.</summary>
    public static BilingualText OfRounding(Money actual, Money expected)
    {
        var distance = Figures.Said(Figures.Distance(actual, expected));
        return new(
            $"相差{distance}，系四舍五入形成，无需修改",
            $"{distance} apart by rounding, and nothing to mend"
        );
    }
}
