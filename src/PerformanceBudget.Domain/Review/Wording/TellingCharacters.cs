using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// The characters that tell one of several things from the others: two names that differ in one of these are about two things,
/// the first quarter and the second one.
/// </summary>
internal static class TellingCharacters
{
    private static readonly SearchValues<char> Telling = SearchValues.Create(
        "0123456789〇零一二三四五六七八九十百千万甲乙丙丁戊己庚辛壬癸上下前后左右东西南北中内外大小多少高低初新旧老男女城乡市区县镇村局处科"
    );

    /// <summary>Whether a text has any of them.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Telling);

    /// <summary>Whether both names have one of them, and the first ones differ: 一等 and 二等.</summary>
    public static bool TellApart(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var left = first.IndexOfAny(Telling);
        var right = second.IndexOfAny(Telling);
        return left >= 0 && left == right && first[left] != second[right];
    }

    /// <summary>Whether two names have the same of them, in the same order.</summary>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        while (true)
        {
            var left = first.IndexOfAny(Telling);
            var right = second.IndexOfAny(Telling);
            if (left < 0 || right < 0)
            {
                return left == right;
            }

            if (first[left] != second[right])
            {
                return false;
            }

            first = first[(left + 1)..];
            second = second[(right + 1)..];
        }
    }
}
