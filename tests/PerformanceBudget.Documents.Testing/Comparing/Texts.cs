using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Compares texts without regard to blanks and breaks of lines.</summary>
internal static class Texts
{
    /// <summary>How many characters at an end say that two texts have to do with each other.</summary>
    private const int Telling = 5;

    public static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    public static bool Same(string? left, string? right) =>
        left is null || right is null ? left == right : Bare(left) == Bare(right);

    /// <summary>The same where a layout prints digits and punctuation in full width, and a text is kept as printed.</summary>
    public static bool SameInAnyWidth(string left, string right) =>
        Bare(left.Normalize(NormalizationForm.FormKC)) == Bare(right.Normalize(NormalizationForm.FormKC));

    /// <summary>Whether one text is a part of the other, or both begin or end alike.</summary>
    public static bool Share(string left, string right)
    {
        left = Bare(left);
        right = Bare(right);
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        var length = Math.Min(Telling, Math.Min(left.Length, right.Length));
        return left.Contains(right, StringComparison.Ordinal)
            || right.Contains(left, StringComparison.Ordinal)
            || string.CompareOrdinal(left, 0, right, 0, length) == 0
            || string.CompareOrdinal(left, left.Length - length, right, right.Length - length, length) == 0;
    }
}
