namespace PerformanceBudget.Domain;

/// <summary>The dots in the middle of the line that documents write for a multiplication or a joint.</summary>
internal static class MiddleDot
{
    public static bool IsMiddleDot(char c) =>
        c is '\u00B7' or '\u2022' or '\u2027' or '\u2219' or '\u22C5' or '\u30FB' or '\uFF65';
}
