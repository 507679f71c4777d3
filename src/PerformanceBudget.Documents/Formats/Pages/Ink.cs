namespace PerformanceBudget.Documents;

/// <summary>A colour on paper.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    private const int AlmostWhite = 245;
    private const int RatherWhite = 150;
    private const int ClearlyRed = 140;
    private const int HardlyAny = 110;

    public static Ink Black => default;

    /// <summary>Whether it cannot be seen on paper.</summary>
    public bool IsWhite => Red >= AlmostWhite && Green >= AlmostWhite && Blue >= AlmostWhite;

    /// <summary>Whether it is so faint that what is written with it is no text of the form.</summary>
    public bool IsPale => Lightness >= RatherWhite;

    /// <summary>Whether it is that of stamps.</summary>
    public bool IsRed => Red >= ClearlyRed && Green <= HardlyAny && Blue <= HardlyAny;

    private int Lightness => ((Red * 3) + (Green * 6) + Blue) / 10;
}
