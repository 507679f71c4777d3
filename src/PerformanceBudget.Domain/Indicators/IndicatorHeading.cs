namespace PerformanceBudget.Domain;

/// <summary>Brings the headings of forms to the one spelling in which they are compared.</summary>
internal static class IndicatorHeading
{
    /// <summary>
    /// How many characters without blanks a heading of the national forms has at most, and some more.
    /// </summary>
    public const int MaxLength = 24;

    private const string Suffix = "指标";

    /// <summary>The heading without blanks and without the word 指标 at its end.</summary>
    /// <param name="heading">The heading as written.</param>
    /// <param name="buffer">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>The normalised heading; empty where it is too long to be one of the national forms.</returns>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> heading, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in heading)
        {
            if (Blank.IsBlank(c))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return [];
            }

            buffer[length++] = c;
        }

        return TrimSuffix(buffer[..length]);
    }

    /// <summary>The name without the word 指标 at its end.</summary>
    public static ReadOnlySpan<char> TrimSuffix(ReadOnlySpan<char> name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;

    /// <summary>The name without blanks; itself where it has none.</summary>
    public static string RemoveBlanks(string name) =>
        name.Any(Blank.IsBlank) ? string.Concat(name.Where(c => !Blank.IsBlank(c))) : name;
}
