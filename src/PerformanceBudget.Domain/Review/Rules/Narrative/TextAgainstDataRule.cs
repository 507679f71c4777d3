using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB4010: an amount, a calculation or a period that is not what the text beside it says.</summary>
internal sealed class TextAgainstDataRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4010",
            Severity.Warning,
            new("填报数据与文字说明不一致", "Data are not what their own text says"),
            new("{subject}{problem}。", "{subject} {problem}."),
            new(
                "核对文字说明与填报数据，以核实无误的为准统一修改。",
                "Compare the text with the data, and correct whichever is wrong."
            )
        )
    )
{
    private const string OverviewText = "/statement/overview/text";
    private const string OverviewPeriod = "/statement/overview/period";

    // Of a sentence that names money, how far its amount is from the word.
    private const int Reach = 12;

    private static readonly BilingualText OverviewAmount = new(
        "项目概述的金额",
        "The amount of the overview,"
    );
    private static readonly BilingualText OverviewTime = new(
        "项目概述的起止时间",
        "The period of the overview,"
    );
    private static readonly BilingualText Text = new("文字说明", "the text");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        if (facts.Project.Statement is { } statement)
        {
            ReviewOverview(statement.Overview, findings);
            ReviewPlan(statement.Plan, "/statement/plan", findings);
        }

        // A text belongs to all parts of its line, and is read once.
        var numbers = new Dictionary<LineFacts, TextNumbers>();
        foreach (var line in facts.Budget.With(LineTraits.Formula))
        {
            facts.Steps.Add();
            ReviewFormula(line, numbers, findings);
        }
    }

    private static void ReviewOverview(Overview? overview, FindingCollector findings)
    {
        if (overview?.Text is not { } text)
        {
            return;
        }

        if (StatesTotal(text))
        {
            var numbers = new TextNumbers([text]);
            ReviewAmount(overview.Stated, BudgetPlaces.OverviewStated, OverviewAmount, numbers, findings);
            for (var i = 0; i < overview.Parts.Length; i++)
            {
                var part = overview.Parts[i];
                if (text.Contains(part.Name, StringComparison.Ordinal))
                {
                    ReviewAmount(
                        part.Stated,
                        JsonPointer.At(BudgetPlaces.OverviewParts, i) + "/stated",
                        new(
                            $"项目概述中{BilingualText.Quoting(part.Name).Chinese}的金额",
                            $"The amount of {part.Name} in the overview,"
                        ),
                        numbers,
                        findings
                    );
                }
            }
        }

        // Of several sentences the first one says when.
        var end = text.AsSpan().IndexOfAny('，', '。');
        ReviewPeriod(
            overview.Period,
            end < 0 ? text : text[..end],
            OverviewPeriod,
            OverviewText,
            OverviewTime,
            findings
        );
    }

    private static void ReviewAmount(
        StatedAmount? stated,
        string pointer,
        BilingualText subject,
        TextNumbers numbers,
        FindingCollector findings
    )
    {
        if (stated is { } amount && !numbers.MayHave(amount))
        {
            findings.Add(
                pointer,
                [
                    new("subject", subject),
                    new(FindingValue.Actual, amount),
                    new(
                        "problem",
                        new BilingualText(
                            $"填报为{amount}，文字中未见该金额",
                            $"{amount}, is not in its text"
                        )
                    ),
                ],
                [new(OverviewText, Text)]
            );
        }
    }

    // 预算资金约12.00万元, 共计12.00万元: an overview that names prices alone states no total.
    private static bool StatesTotal(ReadOnlySpan<char> text)
    {
        for (var i = Vocabulary.Totals.IndexIn(text); i >= 0; i = Vocabulary.Totals.IndexIn(text))
        {
            text = text[(i + 1)..];
            var near = text[..Math.Min(Reach, text.Length)];
            var digit = near.IndexOfAnyInRange('0', '9');
            if (digit >= 0 && NumberScanner.TryScan(text[digit..], out _, out var length))
            {
                var unit = Blank.TrimStart(text[(digit + length)..]);
                if (unit.StartsWith("元") || unit.StartsWith("万") || unit.StartsWith("亿"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void ReviewPlan(ImmutableArray<PlanItem> items, string pointer, FindingCollector findings)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var place = JsonPointer.At(pointer, i);
            var name = BilingualText.Quoting(items[i].Name);
            ReviewPeriod(
                items[i].Period,
                items[i].Text,
                place + "/period",
                place + "/text",
                new($"实施内容{name.Chinese}的时间", $"The time of {name.English},"),
                findings
            );
            ReviewPlan(items[i].Items, place + "/items", findings);
        }
    }

    private static void ReviewPeriod(
        StatedPeriod? period,
        string? text,
        string pointer,
        string textPointer,
        BilingualText subject,
        FindingCollector findings
    )
    {
        if (period is not null && TextPeriod.TryFind(text, out var written) && !written.Matches(period))
        {
            var actual = WrittenPeriods.Of(period);
            findings.Add(
                pointer,
                [
                    new("subject", subject),
                    new(FindingValue.Actual, actual),
                    new(FindingValue.Expected, written.Text),
                    new(
                        "problem",
                        new BilingualText(
                            $"填报为{actual.Chinese}，文字为{BilingualText.Quoting(written.Text).Chinese}，两者不一致",
                            $"{actual.English}, is not that of the text: {written.Text}"
                        )
                    ),
                ],
                [new(textPointer, Text)]
            );
        }
    }

    // Only a text that says the rest of the calculation, and another number in place of one: what it does not speak of it may
    // leave out.
    private static void ReviewFormula(
        LineFacts line,
        Dictionary<LineFacts, TextNumbers> numbers,
        FindingCollector findings
    )
    {
        if (line.Line.Text is not { } text)
        {
            return;
        }

        var missing = line.Operands.Where(operand => !MayHave(line, operand, numbers)).ToList();
        if (
            missing is [var operand]
            && line.Operands.Length > 1
            && TextQuantities.FindOther(text, line.Operands, operand, line.Line.Amount) is { } other
        )
        {
            Report(line, operand, other, findings);
        }
    }

    private static void Report(LineFacts line, Quantity operand, string other, FindingCollector findings)
    {
        var name = BilingualText.Quoting(line.Name);
        var formula = line.Line.Formula!;
        findings.Add(
            line.FormulaPointer,
            [
                new(
                    "subject",
                    new BilingualText($"{name.Chinese}的测算", $"The calculation of {name.English}")
                ),
                new(FindingValue.Actual, operand),
                new(FindingValue.Expected, other),
                new(
                    "problem",
                    new BilingualText(
                        $"{formula}中为{operand}，文字为{BilingualText.Quoting(other).Chinese}，两者不一致",
                        $"{formula} has {operand}, but its text {other}"
                    )
                ),
            ],
            [new(line.Pointer + "/text", Text)]
        );
    }

    // In its own text, or in those of the lines of which it is a part.
    private static bool MayHave(LineFacts line, Quantity operand, Dictionary<LineFacts, TextNumbers> numbers)
    {
        for (var one = line; one is not null; one = one.Above)
        {
            if (!numbers.TryGetValue(one, out var ofLine))
            {
                numbers.Add(one, ofLine = new TextNumbers([one.Name, one.Line.Text]));
            }

            if (ofLine.MayHave(operand))
            {
                return true;
            }
        }

        return false;
    }
}
