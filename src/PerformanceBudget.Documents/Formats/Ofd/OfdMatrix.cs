namespace PerformanceBudget.Documents;

/// <summary>Where points of an object stand in what it is in: <c>x' = ax + cy + e</c>, <c>y' = bx + dy + f</c>.</summary>
internal readonly record struct OfdMatrix(decimal A, decimal B, decimal C, decimal D, decimal E, decimal F)
{
    /// <summary>What factors grow to at most, where objects stand in one another: products of two are numbers still.</summary>
    private const decimal Most = 1_000_000_000;

    public static OfdMatrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>The place of an object in what it stands in: its own matrix, and then its rectangle.</summary>
    public static OfdMatrix Of(string? matrix, OfdBox? boundary)
    {
        var own = Parse(matrix);
        return boundary is { } box ? own with { E = own.E + box.Left, F = own.F + box.Top } : own;
    }

    public (decimal X, decimal Y) Apply(decimal x, decimal y) =>
        ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The place in this one of what has another place in what this one places.</summary>
    public OfdMatrix Place(OfdMatrix inner)
    {
        var (e, f) = Apply(inner.E, inner.F);
        return new OfdMatrix(
            Bound((A * inner.A) + (C * inner.B)),
            Bound((B * inner.A) + (D * inner.B)),
            Bound((A * inner.C) + (C * inner.D)),
            Bound((B * inner.C) + (D * inner.D)),
            Bound(e),
            Bound(f)
        );
    }

    private static OfdMatrix Parse(string? text)
    {
        var tokens = new OfdTokens(text);
        return
            tokens.NextNumber() is { } a
            && tokens.NextNumber() is { } b
            && tokens.NextNumber() is { } c
            && tokens.NextNumber() is { } d
            && tokens.NextNumber() is { } e
            && tokens.NextNumber() is { } f
            ? new OfdMatrix(a, b, c, d, e, f)
            : Identity;
    }

    private static decimal Bound(decimal factor) => Math.Clamp(factor, -Most, Most);
}
