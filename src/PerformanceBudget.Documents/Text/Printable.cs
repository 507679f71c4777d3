using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Takes out of a text what no text of a declaration can have.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with the characters meant, with blanks for control characters other than line ends, and with the sign for a lost
    /// character in place of half of a surrogate pair.
    /// </summary>
    public static string Of(string text)
    {
        var folded = FoldedText.Of(text);
        for (var i = 0; i < folded.Length; i++)
        {
            if ((char.IsControl(folded[i]) && folded[i] != '\n') || char.IsSurrogate(folded[i]))
            {
                return Replace(folded);
            }
        }

        return folded;
    }

    private static string Replace(string text) =>
        string.Create(
            text.Length,
            text,
            static (printable, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    var c = source[i];
                    if (i + 1 < source.Length && char.IsSurrogatePair(c, source[i + 1]))
                    {
                        printable[i] = c;
                        printable[++i] = source[i];
                    }
                    else
                    {
                        printable[i] =
                            char.IsSurrogate(c) ? '\uFFFD'
                            : char.IsControl(c) && c != '\n' ? ' '
                            : c;
                    }
                }
            }
        );
}
