using System.Buffers;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds calculations of money in prose.</summary>
internal static class ProseFormulas
{
    // A calculation has few numbers, so that the words before it have few as well.
    private const int MaxTries = 32;
    private const int MaxPrefix = 10;
    private const string Marks = "。；，、：！？,;:\n";
    private static readonly SearchValues<char> Signs = SearchValues.Create("*＊×✕✖÷+＋=＝xX");

    /// <summary>The calculations of a text in their order: at most one between two marks.</summary>
    public static List<ProseFormula> In(BracketedText text)
    {
        var formulas = new List<ProseFormula>();
        for (var start = 0; start < text.Text.Length; )
        {
            var end = EndOfSegment(text, start);
            if (
                text.Text.AsSpan(start, end - start).IndexOfAny(Signs) >= 0
                && TryFind(text.Text, start, end, out var formula)
            )
            {
                formulas.Add(formula);
            }

            start = end + 1;
        }

        return formulas;
    }

    private static int EndOfSegment(BracketedText text, int start)
    {
        var end = start;
        while (end < text.Text.Length && !text.IsMark(Marks, end))
        {
            end++;
        }

        return end;
    }

    private static bool TryFind(string text, int start, int end, out ProseFormula formula)
    {
        formula = default;
        end = EndOfResult(text, start, end);
        var tries = 0;
        for (var i = start; i < end && tries < MaxTries; i++)
        {
            if (!ProseAmounts.IsDigit(text[i]))
            {
                continue;
            }

            tries++;
            if (
                end - i <= CostFormula.MaxLength
                && (
                    TryRead(text, StartOfEach(text, start, i), end, out formula)
                    || TryRead(text, i, end, out formula)
                    || TryRead(text, StartOfBrackets(text, start, i), end, out formula)
                )
            )
            {
                return true;
            }

            i = ProseAmounts.ScanNumber(text, i) - 1;
        }

        return false;
    }

    private static bool TryRead(string text, int start, int end, out ProseFormula formula)
    {
        formula = default;
        var trimmed = Blanks.Trim(text.AsSpan(start, end - start)).TrimEnd("）)");
        if (!CostFormula.TryParse(trimmed, provider: null, out var parsed) || parsed.Label is not null)
        {
            if (
                !CostFormula.TryParse(text.AsSpan(start, end - start), provider: null, out parsed)
                || parsed.Label is not null
            )
            {
                return false;
            }

            trimmed = text.AsSpan(start, end - start);
        }

        var check = parsed.Check();
        if (
            check.Money != MoneyOccurrence.Once
            && !(parsed.Stated is not null && check.StatedAmount is not null)
        )
        {
            return false;
        }

        // What states something else than money is a calculation of something else.
        var value = parsed.Stated is null ? check.ComputedMoney : check.StatedAmount?.Value;
        if (value is not { IsNegative: false } money || (parsed.Stated is null && IsRange(parsed.Root)))
        {
            return false;
        }

        formula = new ProseFormula(start, start + trimmed.Length, parsed, check.StatedAmount, money);
        return true;
    }

    // 18-20元 is a range and no difference.
    private static bool IsRange(FormulaNode root) => root is SumNode { Terms: [_, { IsSubtracted: true }] };

    // Behind the result of a calculation a sentence may go on.
    private static int EndOfResult(string text, int start, int end)
    {
        var equals = text.AsSpan(start, end - start).LastIndexOfAny("=＝");
        if (equals < 0)
        {
            return end;
        }

        var behind = start + equals + 1;
        var amounts = ProseAmounts.In(text.AsSpan(behind, end - behind));
        return amounts.Count > 0 && Blanks.Skip(text, behind) == behind + amounts[0].Start
            ? behind + EndWithoutWords(amounts[0])
            : end;

        // 左右 is no part of a calculation.
        int EndWithoutWords(ProseAmount amount) =>
            text.AsSpan(0, behind + amount.End).EndsWith("左右", StringComparison.Ordinal)
                ? amount.End - 2
                : amount.End;
    }

    // 每人每天100元*3人: what the first number is the price of.
    private static int StartOfEach(string text, int start, int number)
    {
        var i = number;
        while (
            i > start && number - i < MaxPrefix && (Blanks.IsBlank(text[i - 1]) || char.IsLetter(text[i - 1]))
        )
        {
            i--;
        }

        return text.AsSpan(i, number - i).IndexOf('每') is var each and >= 0 ? i + each : number;
    }

    // (3天+2天)*800人.
    private static int StartOfBrackets(string text, int start, int number)
    {
        while (number > start && text[number - 1] is '(' or '（')
        {
            number--;
        }

        return number;
    }
}
