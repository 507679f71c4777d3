namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>
/// The calculations of real documents: what each of them claims, what it makes, and what reading it has to
/// come to. The last column is the verdict; <c>refused</c> is prose, a table without units or a template.
/// </summary>
public class FormulaTableTests
{
    private const string Refused = "refused";

    private static readonly List<Row> Rows = Load();

    public static TheoryData<int, string> Formulas => Select(row => row.Verdict != Refused);

    public static TheoryData<int, string> Prose => Select(row => row.Verdict == Refused);

    [Fact]
    public void Table_IsComplete()
    {
        var counts = Rows.GroupBy(row => row.Verdict, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}");

        Assert.Equal(
            "different 2, exact 21, notStated 3, refused 70, withinRounding 1",
            string.Join(", ", counts)
        );
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_OfTheTable_ComesToTheComputedNumber(int line, string text)
    {
        var row = Rows[line];
        var unit = Unit.Parse(row.Unit);

        var computed = CostFormula.Parse(text).Evaluate();

        Assert.Equal(decimal.Parse(row.Computed), computed.Number / unit.Scale);
        if (unit.IsMoney && CostFormula.Parse(text).Check().Money == MoneyOccurrence.Once)
        {
            Assert.Equal(1, computed.Unit.MoneyExponent);
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_OfTheTable_GetsItsVerdict(int line, string text)
    {
        var check = CostFormula.Parse(text).Check();

        Assert.Equal(Rows[line].Verdict, check.Outcome.ToString(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Claim_OfTheTable_AddsUpAsTheTableSays(int line, string text)
    {
        var row = Rows[line];
        if (row.Claimed.Length == 0)
        {
            return;
        }

        // Where the text states no result, the document does so somewhere else.
        var formula = CostFormula.Parse(text);
        var outcome = formula.Stated is null
            ? CostFormula.Parse($"{text}={row.Claimed}{row.Unit}").Check().Outcome
            : formula.Check().Outcome;

        var expected = row.AddsUp switch
        {
            "yes" => FormulaOutcome.Exact,
            "yes-after-rounding" => FormulaOutcome.WithinRounding,
            _ => FormulaOutcome.Different,
        };
        Assert.Equal(expected, outcome);
    }

    [Theory]
    [MemberData(nameof(Prose))]
    public void Prose_OfTheTable_IsRefusedWithAMessage(int line, string text)
    {
        Assert.False(CostFormula.TryParse(text, out var formula, out var error), $"line {line} was read");
        Assert.Null(formula);
        Assert.InRange(error.Position, 0, text.Length);

        var exception = Assert.Throws<FormatException>(() => CostFormula.Parse(text));
        Assert.Equal(error.ToString(), exception.Message);
        Assert.StartsWith(
            $"此处应为{error.Expected.Chinese}，而不是{error.Found.Chinese}。",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    private static TheoryData<int, string> Select(Predicate<Row> isWanted)
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < Rows.Count; i++)
        {
            if (isWanted(Rows[i]))
            {
                data.Add(i, Rows[i].Text);
            }
        }

        return data;
    }

    private static List<Row> Load()
    {
        var table = Repository.PathTo("tests", "PerformanceBudget.Domain.Tests", "Data", "cost-formulas.tsv");
        return [.. File.ReadLines(table).Skip(1).Select(line => line.Split('\t')).Select(Row.From)];
    }

    private sealed record Row(
        string Text,
        string Claimed,
        string Unit,
        string Computed,
        string AddsUp,
        string Verdict
    )
    {
        public static Row From(string[] cells) =>
            new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
