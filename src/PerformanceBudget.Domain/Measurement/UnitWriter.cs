using System.Text;

namespace PerformanceBudget.Domain;

/// <summary>Writes the canonical text of a unit, which <see cref="UnitScanner"/> reads back as the same unit.</summary>
internal static class UnitWriter
{
    private const int TenthOf = -1;
    private const int Percent = -2;
    private const int PerMille = -3;

    public static string Write(in UnitFactors unit)
    {
        var text = new StringBuilder();
        var powerOfTen = unit.PowerOfTen;
        var isRate = powerOfTen is Percent or PerMille && !IsMixed(unit.Counters);
        var isTenthOfMoney = powerOfTen == TenthOf && unit.MoneyExponent == 1;
        powerOfTen = isTenthOfMoney ? 0 : powerOfTen;

        WriteAbove(text, in unit, powerOfTen > 0 ? powerOfTen : 0, isTenthOfMoney);
        if (isRate)
        {
            Join(text).Append(powerOfTen == Percent ? '%' : '‰');
        }

        WriteBelow(text, in unit, powerOfTen < 0 && !isRate ? -powerOfTen : 0);
        return text.ToString();
    }

    // Whether there are counters above and below the line.
    private static bool IsMixed(ReadOnlySpan<UnitFactor> counters)
    {
        foreach (var factor in counters)
        {
            if (Math.Sign(factor.Exponent) != Math.Sign(counters[0].Exponent))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteAbove(
        StringBuilder text,
        in UnitFactors unit,
        int powerOfTen,
        bool isTenthOfMoney
    )
    {
        // 人次 is a word of its own, whatever stands between the two.
        var hasPersonTimes =
            unit.ExponentOf(CounterTable.Person) > 0 && unit.ExponentOf(CounterTable.Time) > 0;
        var scale = ScaleText(powerOfTen);

        foreach (var factor in unit)
        {
            var count = factor.Exponent;
            if (hasPersonTimes && factor.Counter.Equals(CounterTable.Person))
            {
                AppendAbove(text, "人次", ref scale);
                count--;
            }
            else if (hasPersonTimes && factor.Counter.Equals(CounterTable.Time))
            {
                count--;
            }

            for (; count > 0; count--)
            {
                var name =
                    isTenthOfMoney && factor.Counter.IsMoney
                        ? CounterTable.TenthOfMoney
                        : factor.Counter.Name;
                AppendAbove(text, name, ref scale);
            }
        }

        text.Append(scale);
    }

    private static void AppendAbove(StringBuilder text, string name, ref string scale)
    {
        if (scale.Length > 0)
        {
            text.Append(scale);
            if (IsOneWord(scale, name))
            {
                text.Append(name);
                scale = string.Empty;
                return;
            }

            scale = string.Empty;
        }

        var isFirst = text.Length == 0;
        Join(text).Append(isFirst ? name : Bracketed(name));
    }

    private static void WriteBelow(StringBuilder text, in UnitFactors unit, int powerOfTen)
    {
        var isQuotientOfTimes = text.Length == 1 && text[0] == '次';
        var scale = ScaleText(powerOfTen);
        foreach (var factor in unit)
        {
            for (var count = factor.Exponent; count < 0; count++)
            {
                var name = factor.Counter.Name;
                text.Append('/');
                if (scale.Length > 0 && !IsOneWord(scale, name))
                {
                    text.Append(scale).Append('/');
                    scale = string.Empty;
                }

                // "次/场" is a counter of its own, so times per event are written 次/(场).
                var isAmbiguous = isQuotientOfTimes && factor.Counter.Equals(CounterTable.Event);
                text.Append(isAmbiguous && scale.Length == 0 ? $"({name})" : scale + Bracketed(name));
                scale = string.Empty;
                isQuotientOfTimes = false;
            }
        }

        if (scale.Length > 0)
        {
            text.Append('/').Append(scale);
        }
    }

    private static StringBuilder Join(StringBuilder text) => text.Length == 0 ? text : text.Append('·');

    private static string Bracketed(string name) =>
        string.Equals(name, CounterTable.TimesOrEvents, StringComparison.Ordinal) ? $"({name})" : name;

    // 千 before 克 would be read as 千克, a counter of its own.
    private static bool IsOneWord(string scale, string name)
    {
        var word = scale + name;
        if (
            string.Equals(name, CounterTable.TimesOrEvents, StringComparison.Ordinal)
            || word.Length > Unit.MaxCounterLength
        )
        {
            return false;
        }

        var alone = UnitScanner.Resolve(name);
        var together = UnitScanner.Resolve(word);
        return together.PowerOfTen == alone.PowerOfTen + PowerOfTen(scale)
            && Equals(together.First, alone.First)
            && Equals(together.Second, alone.Second);
    }

    private static int PowerOfTen(string scale) => UnitScanner.Resolve(scale).PowerOfTen;

    private static string ScaleText(int powerOfTen)
    {
        var rest = powerOfTen % 8;
        return (rest % 4) switch
            {
                1 => "十",
                2 => "百",
                3 => "千",
                _ => string.Empty,
            }
            + (rest >= 4 ? "万" : string.Empty)
            + new string('亿', powerOfTen / 8);
    }
}
