using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The form as officials know it (财政项目支出绩效目标申报表): identity, funding, goals, indicators.</summary>
internal sealed class DeclarationForm(HtmlWriter html, FormPlaces places, Language language)
{
    private const int IdentityColumns = 6;
    private const int FundingColumns = 4;
    private const int GoalColumns = 2;

    private readonly FormTable _table = new(html, places, language);

    public void Write(Project project, int fiscalYear, string pointer)
    {
        html.Element("h4", FormWords.Form.In(language), HtmlAttribute.Class("form-title"));
        html.Element("p", FormWords.FiscalYear(fiscalYear).In(language), HtmlAttribute.Class("form-year"));
        WriteIdentity(project, pointer);
        WriteFunding(project, pointer);
        WriteGoals(project.Goals, pointer + "/goals");
        new IndicatorTable(html, places, language).Write(project.Indicators, pointer + "/indicators");
    }

    private void WriteIdentity(Project project, string pointer)
    {
        using var table = _table.Open("identity", null, "label", "value", "label", "value", "label", "value");
        WriteRow(
            (FormWords.ProjectName, "/name", project.Name),
            (FormWords.Nature, "/nature", project.Nature),
            (FormWords.Category, "/category", project.Category)
        );
        if (project.Code is null)
        {
            WriteRow(
                (FormWords.SupervisingDepartment, "/supervisingDepartment", project.SupervisingDepartment),
                (FormWords.ImplementingUnit, "/implementingUnit", project.ImplementingUnit)
            );
        }
        else
        {
            WriteRow(
                (FormWords.SupervisingDepartment, "/supervisingDepartment", project.SupervisingDepartment),
                (FormWords.ImplementingUnit, "/implementingUnit", project.ImplementingUnit),
                (FormWords.ProjectCode, "/code", project.Code)
            );
        }

        WritePeriod(project.Period, pointer + "/period");

        void WriteRow(params (BilingualText Label, string Property, string? Value)[] cells)
        {
            using (html.Open("tr"))
            {
                foreach (var (label, property, value) in cells)
                {
                    _table.Label(label);
                    _table.Cell(
                        pointer + property,
                        value,
                        columns: property == cells[^1].Property ? RestAfter(cells.Length) : 1
                    );
                }
            }

            _table.Notes(IdentityColumns, [.. cells.Select(cell => pointer + cell.Property)]);
        }
    }

    private void WritePeriod(PlannedPeriod period, string pointer)
    {
        var (start, end) = (pointer + "/start", pointer + "/end");
        using (html.Open("tr"))
        {
            _table.Label(FormWords.PlannedStart, pointer);
            _table.Cell(start, FormWords.Of(period.Start));
            _table.Label(FormWords.PlannedEnd);
            _table.Cell(end, FormWords.Of(period.End), columns: RestAfter(2));
        }

        _table.Notes(IdentityColumns, pointer, start, end);
    }

    /// <summary>The columns that the last of some cells takes, so that the row is full.</summary>
    private static int RestAfter(int cells) => IdentityColumns - (2 * cells) + 1;

    private void WriteFunding(Project project, string pointer)
    {
        var rows = FundingRows(project, pointer + "/funding", pointer + "/annualFunding");
        using var table = _table.Open("funding", FormWords.Funds, "lead", "label", "value", "label", "value");
        for (var i = 0; i < rows.Length; i++)
        {
            using (html.Open("tr"))
            {
                if (i == 0)
                {
                    _table.Lead(
                        FormWords.Funds,
                        rows.Length
                            + rows.Count(row => places.AreNoted([.. row.SelectMany(cell => cell.Pointers)]))
                    );
                }

                foreach (var cell in rows[i])
                {
                    WriteFund(cell);
                }
            }

            _table.Notes(FundingColumns, [.. rows[i].SelectMany(cell => cell.Pointers)]);
        }
    }

    private void WriteFund(Fund fund)
    {
        if (fund.Pointer is null)
        {
            html.Element("th", string.Empty);
            html.Element("td", string.Empty);
            return;
        }

        if (fund.LabelPointer is { } label)
        {
            _table.Label(fund.Label, label);
        }
        else
        {
            _table.Label(fund.Label);
        }

        _table.Amount(fund.Pointer, fund.Amount);
    }

    /// <summary>The rows as on the form: what the project has for its whole life at the left, for the year at the right.</summary>
    private static Fund[][] FundingRows(Project project, string total, string annual) =>
        [
            [
                new(FormWords.ProjectTotal, total + "/total", project.Funding.Total, total),
                new(FormWords.AnnualTotal, annual + "/total", project.AnnualFunding.Total, annual),
            ],
            [
                new(FormWords.Fiscal, total + "/fiscal", project.Funding.Fiscal),
                new(FormWords.Appropriation, annual + "/appropriation", project.AnnualFunding.Appropriation),
            ],
            [
                new(FormWords.NoValue, null, null),
                new(
                    FormWords.CarriedForward,
                    annual + "/carriedForward",
                    project.AnnualFunding.CarriedForward
                ),
            ],
            [
                new(FormWords.OtherFunds, total + "/other", project.Funding.Other),
                new(FormWords.OtherFunds, annual + "/other", project.AnnualFunding.Other),
            ],
        ];

    private void WriteGoals(Goals goals, string pointer)
    {
        var (overall, annual) = (pointer + "/overall", pointer + "/annual");
        using var table = _table.Open(
            goals.Overall is null ? "goals without-overall" : "goals",
            FormWords.Goals,
            "lead",
            "overall",
            "annual"
        );
        using (html.Open("tr"))
        {
            _table.Lead(FormWords.Goals, places.AreNoted(pointer, overall, annual) ? 3 : 2);
            _table.Label(FormWords.OverallGoal);
            _table.Label(FormWords.AnnualGoal, pointer);
        }

        using (html.Open("tr"))
        {
            _table.Cell(overall, goals.Overall, "prose");
            _table.Cell(annual, goals.Annual, "prose");
        }

        _table.Notes(GoalColumns, pointer, overall, annual);
    }

    /// <summary>An amount of the form; the pointer is null for a cell that the form leaves empty.</summary>
    private sealed record Fund(
        BilingualText Label,
        string? Pointer,
        Money? Amount,
        string? LabelPointer = null
    )
    {
        public IEnumerable<string> Pointers => new[] { LabelPointer, Pointer }.OfType<string>();
    }
}
