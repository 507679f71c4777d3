using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds the documents that a text cites: 《title》（number）, 《title》number, and a number alone.</summary>
internal static class CitedDocuments
{
    private const int MaxIssuer = 24;
    private const int MaxBrackets = 2;
    private const string YearOpening = "〔[［（(【﹝〖";
    private const string YearClosing = "〕]］）)】﹞〗";

    // What stands before the issuer of a number and is no part of it.
    private static readonly string[] WordsBefore =
    [
        "根据",
        "依据",
        "按照",
        "依照",
        "遵照",
        "参照",
        "贯彻",
        "落实",
        "执行",
        "以及",
        "文件",
        "通知",
        "的",
        "据",
        "按",
    ];

    public static ImmutableArray<BasisDocument> In(string text)
    {
        var documents = ImmutableArray.CreateBuilder<BasisDocument>();
        var seen = new HashSet<BasisDocument>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '《' && TryReadTitle(text, i, out var end, out var document))
            {
                Add(document);
                i = end - 1;
            }
            else if (
                TryScanYear(text, i, out var yearEnd)
                && TryReadNumber(text, i, yearEnd, 0, out var number, out end)
            )
            {
                Add(Create(null, number));
                i = end - 1;
            }
        }

        return documents.DrainToImmutable();

        void Add(BasisDocument? document)
        {
            if (document is not null && seen.Add(document))
            {
                documents.Add(document);
            }
        }
    }

    private static BasisDocument? Create(string? title, string? number) =>
        (title is null || ModelText.IsName(title))
        && (number is null || ModelText.IsName(number))
        && (title ?? number) is not null
            ? BasisDocument.Create(title, number)
            : null;

    private static bool TryReadTitle(string text, int start, out int end, out BasisDocument? document)
    {
        document = null;
        end = EndOfTitle(text, start);
        if (end < 0)
        {
            return false;
        }

        var title = Blanks.Trim(text[(start + 1)..(end - 1)]);
        var number = NumberBehind(text, ref end);
        document = title.Length > 0 ? Create(title, number) : null;
        return true;
    }

    private static int EndOfTitle(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start <= ModelText.MaxNameLength + 2; i++)
        {
            depth += text[i] switch
            {
                '《' => 1,
                '》' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    // （试行）（沪府发〔2020〕1号）, 沪财行〔2017〕45号, 的通知（松委发〔2022〕10号）.
    private static string? NumberBehind(string text, ref int end)
    {
        var i = Blanks.Skip(text, end);
        foreach (var word in (ReadOnlySpan<string>)["的通知", "的意见", "的决定", "的批复", "的函", "等文件"])
        {
            if (text.AsSpan(i).StartsWith(word, StringComparison.Ordinal))
            {
                i = Blanks.Skip(text, i + word.Length);
                break;
            }
        }

        for (
            var brackets = 0;
            brackets < MaxBrackets && i < text.Length && text[i] is '（' or '(';
            brackets++
        )
        {
            var close = CloseOf(text, i);
            if (close < 0)
            {
                return null;
            }

            var number = Blanks.Trim(text[(i + 1)..close]);
            if (IsNumber(number))
            {
                end = close + 1;
                return number;
            }

            i = Blanks.Skip(text, close + 1);
        }

        for (var year = i; year < text.Length && year - i <= MaxIssuer; year++)
        {
            if (TryScanYear(text, year, out var yearEnd))
            {
                return TryReadNumber(text, year, yearEnd, i, out var number, out end) ? number : null;
            }

            if (!char.IsLetter(text[year]) && !Blanks.IsBlank(text[year]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNumber(string text)
    {
        for (var i = 0; i < text.Length && i <= MaxIssuer; i++)
        {
            if (TryScanYear(text, i, out var yearEnd))
            {
                return TryReadNumber(text, i, yearEnd, 0, out var number, out var end)
                    && end == text.Length
                    && number.Length == text.Length;
            }
        }

        return false;
    }

    private static bool TryScanYear(string text, int position, out int end)
    {
        end = position + 6;
        return end <= text.Length
            && YearOpening.Contains(text[position], StringComparison.Ordinal)
            && YearClosing.Contains(text[end - 1], StringComparison.Ordinal)
            && text.AsSpan(position + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && text[position + 1] is '1' or '2';
    }

    // 松委〔2018〕169号, 沪委组〔2019〕发字151号, 沪委组〔2025〕27; in round brackets only with 号.
    private static bool TryReadNumber(
        string text,
        int year,
        int yearEnd,
        int floor,
        out string number,
        out int end
    )
    {
        number = string.Empty;
        end = yearEnd;
        while (
            end < text.Length
            && end - yearEnd < 6
            && (text[end] is '发' or '字' or '第' || Blanks.IsBlank(text[end]))
        )
        {
            end++;
        }

        var digits = end;
        while (end < text.Length && ProseAmounts.IsDigit(text[end]))
        {
            end++;
        }

        if (end == digits || (text[year] is '（' or '(' && (end == text.Length || text[end] != '号')))
        {
            return false;
        }

        if (end < text.Length && text[end] == '号')
        {
            end++;
        }

        var start = StartOfIssuer(text, year, floor);
        number = text[start..end];
        return true;
    }

    private static int StartOfIssuer(string text, int year, int floor)
    {
        var start = year;
        while (
            start > floor
            && year - start < MaxIssuer
            && char.IsLetter(text[start - 1])
            && text[start - 1] != '号'
        )
        {
            start--;
        }

        var issuer = text.AsSpan(start, year - start);
        foreach (var word in WordsBefore)
        {
            if (issuer.LastIndexOf(word, StringComparison.Ordinal) is var at and >= 0)
            {
                start += at + word.Length;
                issuer = text.AsSpan(start, year - start);
            }
        }

        // 39号和沪松人字: a word between two documents.
        return
            start > floor
            && start > 0
            && text[start - 1] is '号' or '》' or '）'
            && issuer.Length > 1
            && issuer[0] is '和' or '及' or '与'
            ? start + 1
            : start;
    }

    private static int CloseOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open <= ModelText.MaxNameLength; i++)
        {
            depth += text[i] switch
            {
                '（' or '(' => 1,
                '）' or ')' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
