using System.Collections.Immutable;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The budget breakdown as a tree: each line with its text, its calculation worked out, and both of its amounts.</summary>
internal sealed class BudgetTable(HtmlWriter html, FormPlaces places, Language language)
{
    private const int Columns = 4;

    private readonly FormTable _table = new(html, places, language);

    public void Write(Project project, string pointer)
    {
        var budget = project.Budget;
        using (html.Open("h4", FindingMarks.AttributesOf(places, pointer)))
        {
            var words =
                budget.Covers == BudgetCoverage.ProjectLife ? FormWords.WholeBudget : FormWords.Budget;
            html.Text(words.In(language));
            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer);
        if (budget.Lines.IsEmpty && budget.Stated is null)
        {
            html.Element("p", FormWords.NoLines.In(language), HtmlAttribute.Class("quiet"));
            return;
        }

        using (_table.Open("budget", null, "number", "line", "stated", "value"))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                _table.ColumnLabel(FormWords.LineNumber);
                _table.ColumnLabel(FormWords.LineName, pointer + "/lines");
                _table.ColumnLabel(FormWords.LineStated);
                _table.ColumnLabel(FormWords.LineAmount);
            }

            using (html.Open("tbody"))
            {
                _table.Notes(Columns, pointer + "/lines");
                WriteLines(budget.Lines, pointer + "/lines", string.Empty, depth: 1);
                WriteTotal(budget, pointer + "/stated");
            }
        }
    }

    private void WriteLines(ImmutableArray<BudgetLine> lines, string pointer, string above, int depth)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{above}{i + 1}");
            WriteLine(lines[i], JsonPointer.At(pointer, i), number, depth);
        }
    }

    private void WriteLine(BudgetLine line, string pointer, string number, int depth)
    {
        var restated = Enumerable
            .Range(0, line.Restated.Length)
            .Select(i => JsonPointer.At(pointer + "/restated", i))
            .ToArray();
        using (
            html.Open("tr", HtmlAttribute.Class(string.Create(CultureInfo.InvariantCulture, $"depth{depth}")))
        )
        {
            html.Element("td", number, HtmlAttribute.Class("number"));
            WriteContent(line, pointer);
            using (html.Open("td", FindingMarks.AttributesOf(places, pointer + "/stated", "stated")))
            {
                html.Text(FormWords.Of(line.Stated) ?? string.Empty);
                FindingMarks.Write(html, places, pointer + "/stated", language);
                for (var i = 0; i < restated.Length; i++)
                {
                    using (html.Open("div", FindingMarks.AttributesOf(places, restated[i], "restated")))
                    {
                        html.Text(FormWords.Restated.In(language) + FormWords.Of(line.Restated[i]));
                        FindingMarks.Write(html, places, restated[i], language);
                    }
                }
            }

            WriteAmount(line, pointer);
        }

        _table.Notes(
            Columns,
            [
                pointer,
                pointer + "/name",
                pointer + "/formula",
                pointer + "/text",
                pointer + "/stated",
                .. restated,
                pointer + "/amount",
                .. Enumerable
                    .Range(0, line.Previous.Length)
                    .Select(i => JsonPointer.At(pointer + "/previous", i)),
            ]
        );
        if (!line.Lines.IsEmpty)
        {
            WriteLines(line.Lines, pointer + "/lines", number + ".", depth + 1);
        }
    }

    private void WriteAmount(BudgetLine line, string pointer)
    {
        using var cell = html.Open("td", FindingMarks.AttributesOf(places, pointer + "/amount", "amount"));
        html.Text(ReportWords.Amount(line.Amount));
        FindingMarks.Write(html, places, pointer + "/amount", language);
        for (var i = 0; i < line.Previous.Length; i++)
        {
            var place = JsonPointer.At(pointer + "/previous", i);
            using (html.Open("div", FindingMarks.AttributesOf(places, place, "previous")))
            {
                html.Text(FormWords.Of(line.Previous[i]).In(language));
                FindingMarks.Write(html, places, place, language);
            }
        }
    }

    private void WriteContent(BudgetLine line, string pointer)
    {
        using var cell = html.Open("td", FindingMarks.AttributesOf(places, pointer, "content"));
        using (html.Open("div", FindingMarks.AttributesOf(places, pointer + "/name", "line-name")))
        {
            html.Text(line.Name);
            FindingMarks.Write(html, places, pointer + "/name", language);
            FindingMarks.Write(html, places, pointer, language);
        }

        if (line.Formula is { } formula)
        {
            using (html.Open("div", FindingMarks.AttributesOf(places, pointer + "/formula", "formula")))
            {
                WriteFormula(formula, line.FormulaComposed);
                FindingMarks.Write(html, places, pointer + "/formula", language);
            }
        }

        if (line.Text is { } text)
        {
            using (html.Open("div", FindingMarks.AttributesOf(places, pointer + "/text", "text")))
            {
                html.Text(text);
                FindingMarks.Write(html, places, pointer + "/text", language);
            }
        }

        if (line.Breakdown == Breakdown.Partial)
        {
            html.Element("div", FormWords.Partial.In(language), HtmlAttribute.Class("quiet"));
        }
    }

    /// <summary>The calculation step by step, and whether it makes what it states.</summary>
    private void WriteFormula(CostFormula formula, bool isComposed)
    {
        var explanation = formula.Explain();
        foreach (var step in explanation.Steps)
        {
            html.Element("span", step, HtmlAttribute.Class("step"));
            html.Text(" ");
        }

        var verdict = isComposed ? FormWords.Composed : explanation.Verdict;
        html.Element("span", verdict.In(language), HtmlAttribute.Class("verdict"));
    }

    private void WriteTotal(BudgetBreakdown budget, string pointer)
    {
        using (html.Open("tr", HtmlAttribute.Class("total")))
        {
            html.Element("td", string.Empty);
            html.Element("td", FormWords.LineTotal.In(language));
            _table.Cell(pointer, FormWords.Of(budget.Stated), "stated");
            html.Element(
                "td",
                ReportWords.Amount(Money.Sum(AmountsOf(budget.Lines))),
                HtmlAttribute.Class("amount")
            );
        }

        _table.Notes(Columns, pointer);
    }

    /// <summary>A line without an amount stands for its own lines.</summary>
    private static IEnumerable<Money> AmountsOf(ImmutableArray<BudgetLine> lines) =>
        lines.SelectMany(line => line.Amount is { } amount ? [amount] : AmountsOf(line.Lines));
}
