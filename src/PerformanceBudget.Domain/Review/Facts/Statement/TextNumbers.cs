using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>The numbers that texts name, whatever they count, with what 万, 亿, 百, 千 and % behind them make of them.</summary>
internal sealed class TextNumbers
{
    // Up to here a text may well say a number in words: 两次, 三天.
    private const decimal LargestInWords = 12;

    private static readonly SearchValues<char> Numerals = SearchValues.Create(
        "一二两三四五六七八九十百千半双"
    );
    private static readonly SearchValues<char> Capitals = SearchValues.Create("壹贰叁肆伍陆柒捌玖拾佰仟");

    // Behind a number in words: 三百人, 五十户, and not 二十届, 十四五.
    private static readonly SearchValues<char> Counters = SearchValues.Create(
        "人名户元万亿个次场期台套件天家批份项辆位所座条"
    );
    private const string Large = "十百千";

    private readonly HashSet<decimal> _numbers = [];
    private readonly bool _hasNumerals;
    private readonly bool _hasLargeNumerals;

    /// <summary>Gathers the numbers of texts, of which any may be missing.</summary>
    public TextNumbers(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
            _hasNumerals |= text.AsSpan().ContainsAny(Numerals);
            _hasLargeNumerals |= text.AsSpan().ContainsAny(Capitals) || HasLargeNumeral(text);
        }
    }

    /// <summary>Whether an amount is there, or the text may say it in words.</summary>
    public bool MayHave(StatedAmount amount) =>
        _hasLargeNumerals || _numbers.Contains(amount.Number) || _numbers.Contains(amount.Value.Yuan);

    /// <summary>Whether a quantity is there, or the text may say it in words.</summary>
    public bool MayHave(Quantity quantity) =>
        _hasLargeNumerals
        || (_hasNumerals && quantity.Number <= LargestInWords)
        || _numbers.Contains(quantity.Number)
        || (
            ExactDecimal.TryScale(quantity.Number, quantity.Unit.PowerOfTen, out var scaled)
            && _numbers.Contains(scaled)
        );

    private void Add(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (!NumberScanner.TryScan(text, out var number, out var length))
            {
                text = text[Math.Max(length, 1)..];
                continue;
            }

            text = text[length..];
            _numbers.Add(number);
            if (ExactDecimal.TryScale(number, PowerAt(Blank.TrimStart(text)), out var scaled))
            {
                _numbers.Add(scaled);
            }
        }
    }

    private static int PowerAt(ReadOnlySpan<char> text) =>
        text.IsEmpty
            ? 0
            : CharacterWidth.Narrow(text[0]) switch
            {
                '百' => 2,
                '千' => 3,
                '万' => 4,
                '亿' => 8,
                '%' => -2,
                _ => 0,
            };

    private static bool HasLargeNumeral(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (Large.Contains(text[i]) && Numerals.Contains(text[i - 1]) && Counters.Contains(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
