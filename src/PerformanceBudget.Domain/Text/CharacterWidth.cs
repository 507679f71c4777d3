namespace PerformanceBudget.Domain;

/// <summary>
/// Maps the full-width forms of digits, Latin letters and punctuation (U+FF01 to U+FF5E) to their
/// half-width originals; every other character maps to itself.
/// </summary>
internal static class CharacterWidth
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int Distance = FirstFullWidth - '!';

    public static char Narrow(char c) =>
        c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - Distance) : c;
}
