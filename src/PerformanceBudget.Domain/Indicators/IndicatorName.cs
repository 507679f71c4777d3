namespace PerformanceBudget.Domain;

/// <summary>Brings the names of indicators to the one spelling in which they are compared.</summary>
internal static class IndicatorName
{
    public static string Normalize(string name)
    {
        var kept = 0;
        var isChanged = false;
        foreach (var c in name)
        {
            if (IsKept(c))
            {
                kept++;
                isChanged |= CharacterWidth.Narrow(c) != c;
            }
        }

        return kept == 0 || (kept == name.Length && !isChanged)
            ? name
            : string.Create(
                kept,
                name,
                static (normalized, name) =>
                {
                    var length = 0;
                    foreach (var c in name)
                    {
                        if (IsKept(c))
                        {
                            normalized[length++] = CharacterWidth.Narrow(c);
                        }
                    }
                }
            );
    }

    private static bool IsKept(char c) =>
        CharacterWidth.IsIdeograph(c) || (!Blank.IsBlank(c) && !char.IsPunctuation(c));
}
