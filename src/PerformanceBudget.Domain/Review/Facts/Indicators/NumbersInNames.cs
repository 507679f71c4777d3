using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds the numbers that the name of an indicator says in the unit of its value: the 200 of 培训200人.</summary>
internal static class NumbersInNames
{
    private const int MaxDigits = 12;

    // Behind these the number counts nothing: 第3期. Before the others it is a limit or no exact number: 5人以上, 100余人.
    private const string NoCount = "第约近超逾";
    private const string NoExactNumber = "以及内左余多/级";
    private const string Scales = "十百千万亿";

    /// <summary>The numbers in a unit that counts something, is money or a percentage, in that unit; none for others.</summary>
    public static List<decimal> Find(ReadOnlySpan<char> name, Unit unit)
    {
        var numbers = new List<decimal>();
        if (!unit.IsCount && !unit.IsAmount && unit != Unit.Percent)
        {
            return numbers;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (!IsDigit(name[i]))
            {
                continue;
            }

            var start = i;
            while (i < name.Length && (IsDigit(name[i]) || (name[i] == '.' && i > start)))
            {
                i++;
            }

            if (
                IsCount(name[..start])
                && Read(name[start..i], name[i..]) is { } quantity
                && quantity.Unit.HasSameDimensionAs(unit)
                && (unit == Unit.Percent) == (quantity.Unit == Unit.Percent)
            )
            {
                numbers.Add(quantity.In(unit).Number);
            }
        }

        return numbers;
    }

    private static bool IsCount(ReadOnlySpan<char> before) =>
        before.IsEmpty
        || (
            !char.IsAsciiLetter(before[^1]) && !NoCount.Contains(before[^1]) && before[^1] is not ('-' or '~')
        );

    private static Quantity? Read(ReadOnlySpan<char> digits, ReadOnlySpan<char> behind)
    {
        var scale = behind.Length - behind.TrimStart(Scales).Length;
        var length = TargetUnitParser.CounterLengthAt(behind[scale..]);
        var end = scale + length;
        return
            length > 0
            && (end == behind.Length || !NoExactNumber.Contains(behind[end]))
            && digits.Length <= MaxDigits
            && decimal.TryParse(
                Narrow(digits),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            && Unit.TryParse(behind[..end], provider: null, out var unit)
            ? Quantity.Create(number, unit)
            : null;
    }

    private static ReadOnlySpan<char> Narrow(ReadOnlySpan<char> digits)
    {
        var narrow = new char[digits.Length];
        _ = CharacterWidth.TryNarrow(digits, narrow);
        return narrow;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(CharacterWidth.Narrow(c));
}
