using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells a value that was meant as one number and is none as it is written: 二100百分比, 95..5%, 1OO人.</summary>
internal static class BrokenNumbers
{
    private const int MaxLength = 16;
    private const int MaxLengthBehind = 4;

    private const string Signs = "≥≤≧≦><=";

    // What stands within a number, or is taken for a part of one.
    private const string WithinNumbers = ".,、·' OolI";

    // A year, an hour or a second clause says something else than one number.
    private static readonly SearchValues<char> OtherThings = SearchValues.Create("年月日号：:；;，/-~");

    /// <summary>Whether it is one. Other texts with digits may mean what they say: 1:3, 7*24小时, 2023.07-2024.01.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var trimmed = Blank.Trim(text);
        if (trimmed.IsEmpty || trimmed.Length > MaxLength)
        {
            return false;
        }

        Span<char> narrow = stackalloc char[MaxLength];
        _ = CharacterWidth.TryNarrow(trimmed, narrow);
        var value = Blank.TrimStart(narrow[..trimmed.Length].TrimStart(Signs));
        var last = value.LastIndexOfAnyInRange('0', '9');
        return last >= 0
            && value.Length - last - 1 <= MaxLengthBehind
            && IsPartOfNumber(value[0])
            && AreNumber(value[..last])
            && value[(last + 1)..].IndexOfAny(OtherThings) < 0;
    }

    private static bool AreNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsPartOfNumber(c) && !WithinNumbers.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPartOfNumber(char c) => Characters.IsNumeral(c) || c is 'O' or 'o' or 'l' or 'I';
}
