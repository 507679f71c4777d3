using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A font: how wide its letters are, in parts of the size.</summary>
public sealed class PaperFont
{
    private const double Thousandth = 0.001;

    private readonly Func<char, double> _width;

    private PaperFont(string name, Func<char, double> width) => (Name, _width) = (name, width);

    /// <summary>Chinese letters as wide as they are high, the others half as wide.</summary>
    public static PaperFont Chinese { get; } =
        new("SimSun", letter => letter is <= '~' or '\u00A0' ? 0.5 : 1);

    /// <summary>A second font for Latin letters and digits, each as wide as it needs.</summary>
    public static PaperFont Latin { get; } =
        new("TimesNewRomanPSMT", letter => LatinWidths[letter - ' '] * Thousandth);

    /// <summary>The widths of the letters of the Latin font, from the blank on, in thousandths.</summary>
    public static ImmutableArray<int> LatinWidths { get; } =
    [
        .. (int[])[250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278],
        .. (int[])[500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444],
        .. (int[])[921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722],
        .. (int[])[556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500],
        .. (int[])[333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500],
        .. (int[])[500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541],
    ];

    public string Name { get; }

    /// <summary>The width of a letter; the second half of one beyond U+FFFF has none.</summary>
    public double Width(char letter) => char.IsLowSurrogate(letter) ? 0 : _width(letter);
}
