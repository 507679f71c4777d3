using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes in texts and in the numbers of documents.</summary>
internal static class TextMistakes
{
    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("40", "number of a document broken", MistakeBar.Sure, "PB1 PB4005", DocumentNumber),
        new(
            "45",
            "number in the text of a line differs from its calculation or amount",
            MistakeBar.Tried(0.38),
            "PB2 PB4010",
            LineNumber
        ),
        new(
            "46",
            "amount in the overview differs from its datum",
            MistakeBar.Sure,
            "PB4002 PB4010",
            OverviewNumber
        ),
        new("47", "last year in the goal", MistakeBar.Tried(1), "PB4007 PB4012", LastYear),
        new("64", "phrase twice in a row", MistakeBar.Sure, "PB4012 PB4013", PhraseTwice),
        new("65", "“ and ” between Chinese words", MistakeBar.Sure, "PB4013", And),
        new("66", "two levels of protection in one step", MistakeBar.Sure, "PB4013", Levels),
        new("87", "day that does not exist in a text of a target", MistakeBar.Sure, "PB1 PB3", ImpossibleDay),
    ];

    private static Mistake? Edit(
        Sheet sheet,
        string? place,
        Func<string, string?> edit,
        params ImmutableArray<string> partners
    )
    {
        if (
            place is null
            || sheet.Text(place) is not { } before
            || edit(before) is not { } after
            || after == before
        )
        {
            return null;
        }

        sheet.Set(place, after);
        return Mistake.At($"{before} → {after}", [place, .. partners]);
    }

    private static Mistake? DocumentNumber(Sheet sheet, Pen pen)
    {
        var document = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.SelectMany(project => sheet.Items(project + "/statement/basis/documents"))
                .Where(one =>
                    sheet.Text(one + "/number") is { } number
                    && number.Contains('〔', StringComparison.Ordinal)
                )
        );
        return document is null
            ? null
            : Edit(sheet, document + "/number", number => Broken(sheet, number, pen), document);
    }

    private static string? Broken(Sheet sheet, string number, Pen pen)
    {
        var open = number.IndexOf('〔', StringComparison.Ordinal);
        var close = number.IndexOf('〕', StringComparison.Ordinal);
        if (close < open)
        {
            return null;
        }

        var year = number[(open + 1)..close];
        return pen.Between(0, 7) switch
        {
            0 => number.Remove(open, 1),
            1 => number.Remove(close, 1),
            2 => number.Replace(year, year[..^1], StringComparison.Ordinal),
            3 => number.Replace(
                year,
                (sheet.Year + 2).ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            ),
            4 => number.Insert(close + 1, "0"),
            5 => number.TrimEnd('号'),
            6 => number
                .Replace("〔", "", StringComparison.Ordinal)
                .Replace("〕", "", StringComparison.Ordinal),
            _ => number[..open] + number[(close + 1)..],
        };
    }

    // The numbers of a text that the calculation or the amount of the line has too.
    private static (int Index, string Text)[] SharedNumbers(Sheet sheet, string line)
    {
        var data = Digits
            .All($"{sheet.Text(line + "/formula")} {sheet.Text(line + "/stated")}")
            .Select(number => decimal.Parse(number.Text, CultureInfo.InvariantCulture))
            .ToHashSet();
        return
        [
            .. Digits
                .All(sheet.Text(line + "/text") ?? string.Empty)
                .Where(number => data.Contains(decimal.Parse(number.Text, CultureInfo.InvariantCulture))),
        ];
    }

    private static Mistake? LineNumber(Sheet sheet, Pen pen)
    {
        var line = AmountMistakes.Pick(pen, sheet.Lines().Where(one => SharedNumbers(sheet, one).Length > 0));
        return line is null
            ? null
            : Edit(
                sheet,
                line + "/text",
                text =>
                {
                    var (index, number) = pen.Pick(SharedNumbers(sheet, line).AsSpan());
                    var value = decimal.Parse(number, CultureInfo.InvariantCulture);
                    var after = Digits.Swap(number, pen) ?? Digits.Plain(value + pen.Between(1, 9));
                    return text.Remove(index, number.Length).Insert(index, after);
                },
                line
            );
    }

    private static Mistake? OverviewNumber(Sheet sheet, Pen pen)
    {
        var overview = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.Select(one => one + "/statement/overview")
                .Where(one =>
                    sheet.Text(one + "/stated") is { } stated
                    && sheet
                        .Text(one + "/text")
                        ?.Contains(Digits.First(stated)! + "万元", StringComparison.Ordinal) == true
                )
        );
        if (overview is null)
        {
            return null;
        }

        var number = Digits.First(sheet.Text(overview + "/stated")!)!;
        var other =
            Digits.Swap(number, pen) ?? Digits.Plain(decimal.Parse(number, CultureInfo.InvariantCulture) + 1);
        return Edit(
            sheet,
            overview + "/text",
            text => text.Replace(number + "万元", other + "万元", StringComparison.Ordinal),
            overview
        );
    }

    private static Mistake? LastYear(Sheet sheet, Pen pen)
    {
        var goal = AmountMistakes.Pick(
            pen,
            sheet
                .Projects.Select(one => one + "/goals/annual")
                .Where(one =>
                    sheet.Text(one) is { } text && !text.Contains($"{sheet.Year}", StringComparison.Ordinal)
                )
        );
        return Edit(
            sheet,
            goal,
            text =>
                pen.Pick(
                    $"{sheet.Year - 1}年度，{text}",
                    $"{sheet.Year - 1}年{text}",
                    $"{text}为{sheet.Year - 1}年度各项任务提供保障。"
                )
        );
    }

    private static string? PickText(Sheet sheet, Pen pen) =>
        AmountMistakes.Pick(
            pen,
            sheet
                .Projects.SelectMany(one =>
                    sheet
                        .Steps()
                        .Where(step => Sheet.ProjectOf(step) == one)
                        .Select(step => step + "/text")
                        .Append(one + "/goals/annual")
                        .Append(one + "/statement/overview/text")
                        .Append(one + "/statement/basis/duties")
                )
                .Where(one => sheet.Text(one) is { Length: > 16 })
        );

    private static bool AreIdeographs(string text) => text.All(letter => letter is >= '一' and <= '鿿');

    private static Mistake? PhraseTwice(Sheet sheet, Pen pen) =>
        Edit(
            sheet,
            PickText(sheet, pen),
            text =>
            {
                var length = pen.Between(4, 8);
                var places = Enumerable
                    .Range(0, text.Length - length)
                    .Where(i => AreIdeographs(text.Substring(i, length)))
                    .ToArray();
                if (places.Length == 0)
                {
                    return null;
                }

                var place = pen.Pick(places.AsSpan());
                return text.Insert(place, text.Substring(place, length));
            }
        );

    private static Mistake? And(Sheet sheet, Pen pen) =>
        Edit(
            sheet,
            PickText(sheet, pen),
            text =>
            {
                var places = Enumerable
                    .Range(1, text.Length - 2)
                    .Where(i =>
                        AreIdeographs(text[(i - 1)..i])
                        && text[i] is '和' or '、'
                        && AreIdeographs(text[(i + 1)..(i + 2)])
                    )
                    .ToArray();
                return places.Length == 0 ? null : text.Remove(places[0], 1).Insert(places[0], " and ");
            }
        );

    private static Mistake? Levels(Sheet sheet, Pen pen)
    {
        var step = AmountMistakes.Pick(
            pen,
            sheet
                .Steps()
                .Where(one =>
                    sheet.Text(one + "/name")!.Contains("运维", StringComparison.Ordinal)
                    && sheet[one + "/text"] is not null
                )
        );
        return step is null
            ? null
            : Edit(
                sheet,
                step + "/text",
                text => $"{text}开展信息安全等级保护三级复测评，按照二级等保要求完善管理制度。",
                step
            );
    }

    private static Mistake? ImpossibleDay(Sheet sheet, Pen pen)
    {
        var indicator = AmountMistakes.Pick(
            pen,
            sheet.Indicators().Where(one => sheet.Value(one) is DeadlineValue)
        );
        if (indicator is null)
        {
            return null;
        }

        var before = sheet.Value(indicator)!.Text;
        sheet.SetValue(indicator, $"{sheet.Year}年{pen.Pick("2月30日", "6月31日", "11月31日", "9月31日")}前");
        return Mistake.At($"{before} → {sheet.Value(indicator)!.Text}", indicator);
    }
}
