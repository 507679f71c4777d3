namespace PerformanceBudget.Domain;

/// <summary>Reads the jiao and fen behind an amount in yuan: the <c>5角2分</c> of 3元5角2分, and 5角 alone.</summary>
internal static class JiaoAndFen
{
    private const decimal Jiao = 0.10m;
    private const decimal Fen = 0.01m;
    private const decimal Ten = 10;

    /// <summary>Reads them at <paramref name="position"/> and moves behind them.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, ref int position, out decimal yuan)
    {
        yuan = 0;
        var start = position;
        _ = TryScan(text, ref position, '角', Jiao, ref yuan);
        _ = TryScan(text, ref position, '分', Fen, ref yuan);
        return position > start;
    }

    /// <summary>Takes the jiao and fen of <paramref name="text"/>, the unit behind a number, into that number of yuan.</summary>
    /// <param name="text">元5角 and 角2分, which become 元, and 元5角/人, which becomes 元/人. Any other text stays.</param>
    /// <param name="number">The number before it.</param>
    public static void Take(ref ReadOnlySpan<char> text, ref decimal number)
    {
        if (number < 0 || number.Scale != 0 || text is not ['元' or '角', ..])
        {
            return;
        }

        var isYuan = text[0] == '元';
        var yuan = isYuan ? number : number * Jiao;
        var position = 1;
        _ = isYuan && TryScan(text, ref position, '角', Jiao, ref yuan);
        _ = TryScan(text, ref position, '分', Fen, ref yuan);
        if (
            position > 1
            && (isYuan || number < Ten)
            && (position == text.Length || IsDivision(text[position]))
        )
        {
            text = position == text.Length ? "元" : string.Concat("元", text[position..]);
            number = yuan;
        }
    }

    private static bool IsDivision(char c) => CharacterWidth.Narrow(c) == '/' || c == '每';

    private static bool TryScan(
        ReadOnlySpan<char> text,
        ref int position,
        char mark,
        decimal worth,
        ref decimal yuan
    )
    {
        if (position + 1 >= text.Length || text[position + 1] != mark)
        {
            return false;
        }

        var digit = CharacterWidth.Narrow(text[position]) - '0';
        if (digit is < 0 or > 9)
        {
            return false;
        }

        yuan += digit * worth;
        position += 2;
        return true;
    }
}
