namespace PerformanceBudget.Documents;

/// <summary>What the model takes as a name and as a text.</summary>
internal static class ModelText
{
    public const int MaxNameLength = 500;
    private const int MaxTextLength = 20_000;

    /// <summary>Whether a text can be a name: one line of at most 500 code points, not blank.</summary>
    public static bool IsName(string name) => IsOf(name, MaxNameLength, linesAllowed: false);

    /// <summary>Whether a text can be prose: at most 20,000 code points, not blank.</summary>
    public static bool IsText(string text) => IsOf(text, MaxTextLength, linesAllowed: true);

    /// <summary>The text of passages, a line each.</summary>
    public static string Of(IEnumerable<Passage> passages) =>
        string.Join('\n', passages.Select(static passage => passage.Text));

    private static bool IsOf(string text, int limit, bool linesAllowed)
    {
        var length = 0;
        var isBlank = true;
        for (var i = 0; i < text.Length && length <= limit; i++, length++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
            else if (char.IsControl(text[i]) && !(linesAllowed && text[i] is '\t' or '\n' or '\r'))
            {
                return false;
            }

            isBlank &= Blanks.IsBlank(text[i]);
        }

        return length <= limit && !isBlank;
    }
}
