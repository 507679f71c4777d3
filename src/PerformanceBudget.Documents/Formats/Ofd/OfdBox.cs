namespace PerformanceBudget.Documents;

/// <summary>A rectangle, in millimetres from the upper left corner of what it stands in.</summary>
internal readonly record struct OfdBox(decimal Left, decimal Top, decimal Width, decimal Height)
{
    public static OfdBox A4 => new(0, 0, 210, 297);

    /// <summary>A rectangle as it is written, <c>0 0 210 297</c>; null where it is none or has no size.</summary>
    public static OfdBox? Parse(string? text)
    {
        var tokens = new OfdTokens(text);
        return
            tokens.NextNumber() is { } left
            && tokens.NextNumber() is { } top
            && tokens.NextNumber() is >= 0 and var width
            && tokens.NextNumber() is >= 0 and var height
            ? new OfdBox(left, top, width, height)
            : null;
    }
}
